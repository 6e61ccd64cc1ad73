import { z } from 'zod';
import type { TargetType } from './targets';

/**
 * Domain events by name. Each domain's contract adds its own from its schemas, by declaration merging:
 * `declare module '@tessellate/contract' { interface DomainEvents extends EventsOf<typeof commentsEvents> {} }`.
 * Payloads are JSON: ids as strings, times as ISO strings. The schemas are values of the server alone: browser code takes
 * the types from a contract's index, which hands on no value of these files.
 */
export interface DomainEvents extends EventsOf<typeof platformEvents> {}

export type DomainEventName = keyof DomainEvents;

/** The payloads that schemas by name describe. */
export type EventsOf<Schemas extends Record<string, z.ZodType>> = { [Name in keyof Schemas]: z.infer<Schemas[Name]> };

/** A schema for each event that any domain declares. */
export type EventSchemas = { [Name in DomainEventName]: z.ZodType<DomainEvents[Name]> };

/** What every event carries beside its payload. */
export interface EventEnvelope {
  /** The same whenever this event is delivered again or replayed. */
  id: string;
  /** When it occurred: the time of the transaction that stored it. */
  at: Date;
}

export const idSchema = z.guid();
export const timeSchema = z.iso.datetime();
/** Domains add their types, so only its form is known here. */
export const targetTypeSchema = z.custom<TargetType>(value => typeof value === 'string' && /^[A-Z_]+$/.test(value));
const targetRef = z.object({ type: targetTypeSchema, id: idSchema });

/** Somebody is to be told of something. `id` makes a repeated delivery known. */
const noticeRaised = z.object({
  id: idSchema,
  kind: z.string(),
  personIds: z.array(idSchema),
  about: targetRef,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: timeSchema,
});

export const platformEvents = {
  'notice.raised': noticeRaised,
  /** The person has looked at what notices may have told of. */
  'notice.seen': z.object({ personId: idSchema, about: z.array(targetRef) }),
  /** What these people may have been told of is there no longer. */
  'notice.withdrawn': z.object({ personIds: z.array(idSchema) }),
};

export type NoticeRaised = z.infer<typeof noticeRaised>;
