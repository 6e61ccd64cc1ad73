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

export interface StrategyTold {
  strategyId: string;
  authorId: string;
  audienceId: string;
}

declare module '@tessellate/contract' {
  interface DomainEvents {
    'strategy.published': StrategyTold & { reach: Reach };
    'strategy.edited': StrategyTold;
    'strategy.reach-changed': StrategyTold & { from: Reach; to: Reach };
    'strategy.removed': StrategyTold;
  }
  interface ServerToClientEvents {
    /** Something new can be read in an audience the person belongs to. */
    'strategy.published': (told: { strategyId: string; audienceId: string }) => void;
    'strategy.edited': (told: { strategyId: string }) => void;
    'strategy.removed': (told: { strategyId: string }) => void;
  }
}
