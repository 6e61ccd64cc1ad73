import type { CastKey, GroupKey, HubKey, ReactionKind } from './types';

/** A message: its author, its body (Markdown, `$…$`, `$$…$$`, `@{key}` for a mention) and what happened to it. */
export type SeedMessage = readonly [author: CastKey, body: string, extra?: SeedMessageExtra];

export interface SeedMessageExtra {
  /** Index of the quoted earlier message in the same thread. */
  quote?: number;
  reactions?: Partial<Record<ReactionKind, readonly CastKey[]>>;
  edited?: true;
  removed?: { by: CastKey; reason: string };
  /** The message is the question of a poll. */
  poll?: SeedPoll;
}

export interface SeedPoll {
  answers: readonly string[];
  several?: true;
  anonymous?: true;
  closed?: true;
  votes: Partial<Record<CastKey, readonly number[]>>;
}

/** A thread of a Work Group, of a hub's community or of a few people. */
export interface SeedThread {
  key: string;
  scope: { workGroup: GroupKey } | { hub: HubKey } | { people: readonly CastKey[] };
  step?: { kind: 'workshop' | 'task'; number: number };
  title: string;
  startedBy: CastKey;
  pinned?: true;
  locked?: { by: CastKey; reason: string };
  /** When the last message was posted; fractions of days allowed. */
  lastDaysAgo: number;
  /** Over how many days before that the messages spread. */
  spanDays: number;
  messages: readonly SeedMessage[];
}
