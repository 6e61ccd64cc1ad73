/**
 * Shapes of the demo community's content. Schools are facts from the official register; every person, and
 * everything a person or department says here, is invented.
 */

import type { ReactionKind } from '@tessellate/reactions-contract';
import type { TaskPart } from '@tessellate/tasks-contract';
import type { BigIdea, KeyStage, Reach, TopicSlug } from '@tessellate/practice-contract';

export type { ReactionKind };

export type HubKey = 'sussex' | 'yorkshire-ridings' | 'great-north' | 'jurassic';
export type GroupKey = 'A' | 'B' | 'C';
export type PersonRole = 'participant' | 'facilitator' | 'alumni' | 'colleague' | 'hub-manager' | 'national';

/** A person of the cast, by the short key that all content files share (`a1`, `fa`, `nat` …). */
export type CastKey =
  | `a${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`
  | `b${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `c${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `x${1 | 2 | 3 | 4 | 5 | 6}`
  | `y${1 | 2 | 3 | 4}`
  | `d${1 | 2 | 3 | 4}`
  | `n${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `w${1 | 2 | 3}`
  | 'fa'
  | 'fa2'
  | 'fb'
  | 'fc'
  | 'ma'
  | 'mc'
  | 'mj'
  | 'nat';

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
  /** For whoever is so new that they see the first steps. */
  daysHere?: number;
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
  /** Who began here and went on in another group of the hub, after the first workshop. */
  movedOn?: readonly { person: CastKey; to: GroupKey; daysAgo: number; reason: string }[];
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

/** What a participant of group A wrote on one of its tasks; Markdown by part. */
export interface TaskWorkSeed {
  author: CastKey;
  task: number;
  /** When it was shared. */
  daysAgo: number;
  /** Still being written, and seen by nobody else. */
  draft?: boolean;
  parts: Partial<Record<TaskPart, string>>;
}
