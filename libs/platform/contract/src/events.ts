/**
 * Domain events by name. Each domain's contract adds its own by declaration merging:
 * `declare module '@tessellate/contract' { interface DomainEvents { 'message.posted': MessagePosted } }`.
 * Payloads are JSON: ids as strings, times as ISO strings.
 */
export interface DomainEvents {
  'reaction.changed': ReactionChanged;
  'notice.raised': NoticeRaised;
  /** The person has looked at what notices may have told of. */
  'notice.seen': { personId: string; about: import('./targets').TargetRef[] };
  /** What these people may have been told of is there no longer. */
  'notice.withdrawn': { personIds: string[] };
}

/** Somebody is to be told of something. `id` makes a repeated delivery known. */
export interface NoticeRaised {
  id: string;
  kind: string;
  personIds: string[];
  about: import('./targets').TargetRef;
  data: Record<string, string | number | boolean | null>;
  at: string;
}

export interface ReactionChanged {
  targetType: import('./targets').TargetType;
  targetId: string;
  personId: string;
  kind: import('./reactions').ReactionKind;
  on: boolean;
  counts: { kind: import('./reactions').ReactionKind; count: number }[];
}

export type DomainEventName = keyof DomainEvents;
