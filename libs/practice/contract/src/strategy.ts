/** The Five Big Ideas of teaching for mastery. */
export const BIG_IDEAS = [
  'COHERENCE',
  'REPRESENTATION_AND_STRUCTURE',
  'MATHEMATICAL_THINKING',
  'FLUENCY',
  'VARIATION',
] as const;
export type BigIdea = (typeof BIG_IDEAS)[number];

export const BIG_IDEA_LABELS: Record<BigIdea, string> = {
  COHERENCE: 'Coherence',
  REPRESENTATION_AND_STRUCTURE: 'Representation and structure',
  MATHEMATICAL_THINKING: 'Mathematical thinking',
  FLUENCY: 'Fluency',
  VARIATION: 'Variation',
};

export const KEY_STAGES = ['KS3', 'KS4', 'KS5'] as const;
export type KeyStage = (typeof KEY_STAGES)[number];

/** How far a strategy is shared. Only its author moves it. */
export const REACHES = ['WORK_GROUP', 'HUB', 'ALL_HUBS'] as const;
export type Reach = (typeof REACHES)[number];

/** Readers of a reach, inside a sentence. */
export const REACH_READERS: Record<Reach, string> = {
  WORK_GROUP: 'the Work Group',
  HUB: 'the hub',
  ALL_HUBS: 'all hubs',
};

export const REACH_LABELS: Record<Reach, string> = {
  WORK_GROUP: 'My Work Group',
  HUB: 'My hub',
  ALL_HUBS: 'All hubs',
};

/** The sections of a strategy, in reading order. */
export const SECTIONS = [
  { key: 'context', heading: 'The context' },
  { key: 'did', heading: 'What we did' },
  { key: 'happened', heading: 'What happened' },
  { key: 'next', heading: 'What next' },
] as const;
export type SectionKey = (typeof SECTIONS)[number]['key'];
