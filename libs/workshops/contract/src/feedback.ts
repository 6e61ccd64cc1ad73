/** How long people can answer. */
export const FEEDBACK_DAYS = 7;
/** Below that many answers nobody but their writers knows what they say. */
export const LEAST_ANSWERS = 4;
export const FEEDBACK_TEXT = 500;
/** Both scales go from 1 to this. */
export const FEEDBACK_STEPS = 5;

/** The two questions with a scale, in their order. */
export const FEEDBACK_SCALES = ['worth', 'ready'] as const;
export type FeedbackScale = (typeof FEEDBACK_SCALES)[number];

export const FEEDBACK_QUESTIONS: Record<FeedbackScale, { question: string; low: string; high: string }> = {
  worth: {
    question: 'Was it worth the time away from school?',
    low: 'Not at all',
    high: 'Very much',
  },
  ready: {
    question: 'How ready are you to try something from it in your department?',
    low: 'Not yet',
    high: 'This week',
  },
};
export const FEEDBACK_FREE_QUESTION = 'What should we keep, or do differently next time?';

/** The mean of a scale from how often each step was chosen; null without an answer. */
export function scaleMean(counts: readonly number[]): number | null {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return null;
  const sum = counts.reduce((total, count, index) => total + count * (index + 1), 0);
  return Math.round((sum / answers) * 10) / 10;
}
