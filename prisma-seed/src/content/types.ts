/**
 * Shapes of the demo community's content. Schools are facts from the official register; every person, and
 * everything a person or department says here, is invented.
 */

export type HubKey = 'sussex' | 'yorkshire-ridings';
export type GroupKey = 'A' | 'B' | 'C';
export type PersonRole = 'participant' | 'facilitator' | 'alumni' | 'colleague' | 'hub-manager' | 'national';
export type Reach = 'WORK_GROUP' | 'HUB' | 'ALL_HUBS';
export type KeyStage = 'KS3' | 'KS4' | 'KS5';
export type ReactionKind = 'AGREE' | 'THANKS' | 'INSIGHT' | 'TRYING' | 'QUESTION';

export type BigIdea =
  | 'COHERENCE'
  | 'REPRESENTATION_AND_STRUCTURE'
  | 'MATHEMATICAL_THINKING'
  | 'FLUENCY'
  | 'VARIATION';

/** A person of the cast, by the short key that all content files share (`a1`, `fa`, `nat` …). */
export type CastKey =
  | `a${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `b${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `c${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `x${1 | 2 | 3 | 4 | 5 | 6}`
  | `y${1 | 2 | 3 | 4}`
  | `d${1 | 2 | 3 | 4}`
  | 'fa'
  | 'fa2'
  | 'fb'
  | 'fc'
  | 'ma'
  | 'mc'
  | 'nat';

/** The topics that strategies are tagged with. */
export const TOPICS = [
  { slug: 'number-sense', label: 'Number sense' },
  { slug: 'directed-number', label: 'Directed number' },
  { slug: 'fractions', label: 'Fractions' },
  { slug: 'percentages', label: 'Percentages' },
  { slug: 'ratio-and-proportion', label: 'Ratio and proportion' },
  { slug: 'indices-and-surds', label: 'Indices and surds' },
  { slug: 'algebraic-manipulation', label: 'Algebraic manipulation' },
  { slug: 'equations-and-inequalities', label: 'Equations and inequalities' },
  { slug: 'sequences', label: 'Sequences' },
  { slug: 'linear-graphs', label: 'Linear graphs' },
  { slug: 'quadratics', label: 'Quadratics' },
  { slug: 'functions', label: 'Functions' },
  { slug: 'angles-and-shape', label: 'Angles and shape' },
  { slug: 'area-and-volume', label: 'Area and volume' },
  { slug: 'similarity-and-transformations', label: 'Similarity and transformations' },
  { slug: 'trigonometry', label: 'Pythagoras and trigonometry' },
  { slug: 'probability', label: 'Probability' },
  { slug: 'statistics', label: 'Statistics' },
  { slug: 'calculus', label: 'Calculus' },
  { slug: 'problem-solving', label: 'Problem solving' },
  { slug: 'talk-and-language', label: 'Talk and language' },
  { slug: 'curriculum-design', label: 'Curriculum design' },
  { slug: 'assessment', label: 'Assessment' },
  { slug: 'team-development', label: 'Team development' },
  { slug: 'leadership', label: 'Leadership' },
] as const;

export type TopicSlug = (typeof TOPICS)[number]['slug'];

export interface SchoolSeed {
  urn: number;
  name: string;
  phase: string;
  type: string;
  laCode: string;
  laName: string;
  town: string;
  postcode: string;
}

export interface PersonSeed {
  key: CastKey;
  name: string;
  email: string;
  jobTitle: string;
  schoolUrn: number | null;
  /** Where a person without a school works. */
  organisation?: string;
  role: PersonRole;
  /** Null for the national coordinator, who belongs to no hub. */
  hub: HubKey | null;
  workGroup?: GroupKey;
  offers: string;
  seeks: string;
}

export interface StepSeed {
  kind: 'workshop' | 'task';
  number: number;
  title: string;
  /** A workshop's summary or a task's brief: one to three sentences. */
  summary: string;
  format?: 'face-to-face' | 'online' | 'blended';
  venue?: string;
  /** How much of a day the workshop counts for. */
  dayEquivalent?: number;
  /** Whole days from today: a workshop's date or a task's due date. */
  dayOffset: number;
  /** Local time, HH:MM. */
  startTime?: string;
  endTime?: string;
}

export interface WorkGroupSeed {
  key: GroupKey;
  hub: HubKey;
  /** Follows the academic year in the group's reference. */
  title: string;
  facilitators: readonly CastKey[];
  participants: readonly CastKey[];
  steps: readonly StepSeed[];
}

/** Body fields are Markdown with GFM tables, `$…$` and `$$…$$`. */
export interface StrategySeed {
  key: `s${number}`;
  author: CastKey;
  reach: Reach;
  daysAgo: number;
  title: string;
  bigIdeas: readonly BigIdea[];
  keyStages: readonly KeyStage[];
  topics: readonly TopicSlug[];
  context: string;
  did: string;
  happened: string;
  next: string;
}

export interface DepartmentSeed {
  participantKey: CastKey;
  whoWeAre: string;
  context: string;
  /** The "our practice" document in Markdown, or null while it is unwritten. */
  practice: string | null;
}

export type ReactionSeed = Partial<Record<ReactionKind, readonly CastKey[]>>;

export interface ReplySeed {
  author: CastKey;
  body: string;
  daysAgo: number;
  reactions?: ReactionSeed;
}

export interface CommentSeed {
  on: { strategy: `s${number}` } | { department: CastKey };
  author: CastKey;
  daysAgo: number;
  body: string;
  replies?: readonly ReplySeed[];
  /** Only for comments on a department's practice. */
  resolved?: boolean;
  reactions?: ReactionSeed;
}
