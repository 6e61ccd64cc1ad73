import type { CastKey, GroupKey } from './types';

/** Which thread is the one of a task, and what the facilitator wrote when it had closed. */
export const stepThreads: readonly {
  group: GroupKey;
  task: number;
  thread: string;
  words?: { by: CastKey; text: string };
}[] = [
  {
    group: 'A',
    task: 1,
    thread: 'a-vision',
    words: {
      by: 'fa',
      text: 'The sentences that were fought over are the ones people can now say by heart. “That’s lovely” was the least useful thing a department said.\n\nFor the workshop: bring the sentence, and the best argument against it.',
    },
  },
  { group: 'A', task: 2, thread: 'a-pupils-said' },
  { group: 'B', task: 1, thread: 'b-listen' },
  {
    group: 'C',
    task: 2,
    thread: 'c-rebuilt',
    words: {
      by: 'fc',
      text: 'Rebuilt journeys gave us whole sentences about mathematics, and a short list of what got worse: quick mental percentages, multiplying decimals, negative solutions.\n\nWe take both into workshop 3. A plan that names no cost has not looked.',
    },
  },
  {
    group: 'C',
    task: 3,
    thread: 'c-first-readings',
    words: {
      by: 'fc',
      text: 'Nearly everybody’s first reading was lower than their guess, and the two that were higher were counted again, which is as it should be. Write the guess down before the second reading.',
    },
  },
  { group: 'C', task: 4, thread: 'c-letter' },
];
