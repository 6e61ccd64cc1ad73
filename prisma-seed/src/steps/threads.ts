import { APP_CONFIG, type AppConfig, AuditService, RichTextService } from '@tessellate/api-kernel';
import {
  Conversation,
  ConversationChoice,
  ConversationMember,
  Message,
  MESSAGE_RULES,
  pairOf,
  Poll,
  PollVote,
  Thread,
  voterOf,
  withExcerpt,
} from '@tessellate/discussions-api';
import { DataSource, type EntityManager } from 'typeorm';
import { choosy, conversations } from '../content/conversations';
import { people } from '../content/people';
import { threads } from '../content/threads';
import type { SeedMessage, SeedPoll, SeedThread } from '../content/threads-types';
import type { CastKey } from '../content/types';
import type { SeedContext } from '../seed-context';
import { hubIdOf, stepIdOf, workGroupIdOf } from './community';
import { react } from './reactions';

/** Everybody has read this far back; what is newer is unread for those who did not write it. */
const READ_UNTIL_DAYS = 0.4;
const LOUD = 30;

/**
 * Threads with their history. Written row by row with their own dates, because the service stamps a message with
 * the moment it is posted.
 */
export async function seedThreads(seed: SeedContext): Promise<void> {
  const dataSource = seed.app.get(DataSource);
  for (const thread of [...threads, ...conversations]) await dataSource.transaction(tx => seedThread(seed, tx, thread));
  const choices = choosy.map(key => ({ personId: seed.person(key), leadersOnly: true }));
  await dataSource.getRepository(ConversationChoice).insert(choices);
}

async function seedThread(seed: SeedContext, tx: EntityManager, thread: SeedThread): Promise<void> {
  const id = seed.id('thread', thread.key);
  const times = timesOf(seed, thread);
  const audience = audienceOf(seed, thread, id);
  const lastAt = times.at(-1) ?? seed.daysAgo(thread.lastDaysAgo);
  await tx.insert(Thread, {
    id,
    ...audience,
    title: thread.title,
    createdBy: seed.person(thread.startedBy),
    createdAt: times[0] ?? lastAt,
    lastNumber: thread.messages.length,
    lastMessageAt: lastAt,
    pinnedAt: thread.pinned ? lastAt : null,
    lockedAt: thread.locked ? lastAt : null,
    lockedBy: thread.locked ? seed.person(thread.locked.by) : null,
    lockReason: thread.locked?.reason ?? null,
  });
  if ('people' in thread.scope) await seedPeople(seed, tx, thread, thread.scope.people);
  if (thread.locked)
    await log(seed, tx, thread.locked, 'thread.locked', 'THREAD', id, thread.startedBy, audience.audienceId);
  for (const [index, message] of thread.messages.entries()) {
    await seedMessage(
      seed,
      tx,
      { threadId: id, audienceId: audience.audienceId, index, at: times[index] ?? lastAt },
      thread.key,
      message,
    );
  }
  const readUntil = seed.daysAgo(READ_UNTIL_DAYS);
  const read = times.filter(time => time < readUntil).length;
  const writers = new Map(thread.messages.map(([author], index) => [author, index + 1]));
  for (const person of people) {
    const number = Math.max(read, writers.get(person.key) ?? 0);
    if (number > 0 && thread.scope && isReader(person, thread)) {
      const follows = writers.has(person.key) || person.key === thread.startedBy || 'people' in thread.scope;
      const level = follows ? 'FOLLOWING' : null;
      await tx.query('INSERT INTO read_state (person_id, thread_id, last_read_number, level) VALUES ($1, $2, $3, $4)', [
        seed.person(person.key),
        id,
        number,
        // Who has had enough of a long one.
        level ??
          ('hub' in thread.scope && thread.messages.length > LOUD && person.key.length % 4 === 0 ? 'MUTED' : null),
      ]);
      // Something to come back to: the thread itself where it is pinned, else a message that many have reacted to.
      const liked =
        thread.messages.findIndex(([, , extra]) => Object.values(extra?.reactions ?? {}).flat().length > 2) + 1;
      if ((thread.pinned || liked > 0) && number >= liked)
        await tx.query('INSERT INTO saved_post (person_id, thread_id, number, saved_at) VALUES ($1, $2, $3, $4)', [
          seed.person(person.key),
          id,
          thread.pinned ? 0 : liked,
          lastAt,
        ]);
    }
  }
}

async function seedPeople(seed: SeedContext, tx: EntityManager, thread: SeedThread, keys: readonly CastKey[]) {
  const threadId = seed.id('thread', thread.key);
  const ids = keys.map(key => seed.person(key));
  const [first = '', second = ''] = ids;
  const pair = ids.length === 2 ? pairOf(first, second) : null;
  const openedAt = seed.daysAgo(thread.lastDaysAgo + thread.spanDays);
  await tx.insert(Conversation, { threadId, pair, openedBy: seed.person(thread.startedBy), openedAt });
  await tx.insert(
    ConversationMember,
    ids.map(personId => ({ threadId, personId })),
  );
}

async function seedPoll(seed: SeedContext, tx: EntityManager, messageId: string, poll: SeedPoll): Promise<void> {
  const { answers, several = false, anonymous = false, closed, votes } = poll;
  const closedAt = closed ? seed.daysAgo(1) : null;
  await tx.insert(Poll, { messageId, answers: [...answers], several, anonymous, closesAt: null, closedAt });
  const { authSecret } = seed.app.get<AppConfig>(APP_CONFIG);
  const rows = Object.entries(votes).map(([key, positions]) => {
    const personId = seed.person(key as CastKey);
    const voter = voterOf(authSecret, { messageId, anonymous }, personId);
    return { messageId, voter, personId: anonymous ? null : personId, positions: [...positions] };
  });
  await tx.insert(PollVote, rows);
}

async function seedMessage(
  seed: SeedContext,
  tx: EntityManager,
  place: { threadId: string; audienceId: string; index: number; at: Date },
  threadKey: string,
  [author, body, extra]: SeedMessage,
): Promise<void> {
  const id = seed.id('message', `${threadKey}:${place.index}`);
  const asked = extra?.poll?.answers.map(answer => `- ${answer}`).join('\n');
  const { mentions, document, html, text, excerpt } = await rendered(
    seed,
    asked ? `${body}\n\n${asked}` : body,
    `${threadKey}, message ${place.index}`,
  );
  await tx.insert(Message, {
    id,
    threadId: place.threadId,
    number: place.index + 1,
    authorId: seed.person(author),
    document: document as never,
    html,
    text,
    excerpt,
    quoteOf: extra?.quote === undefined ? null : seed.id('message', `${threadKey}:${extra.quote}`),
    createdAt: place.at,
    editedAt: extra?.edited ? new Date(place.at.getTime() + 90_000) : null,
    version: extra?.edited ? 2 : 1,
    removedAt: extra?.removed ? new Date(place.at.getTime() + 600_000) : null,
    removedBy: extra?.removed ? seed.person(extra.removed.by) : null,
    removalReason: extra?.removed?.reason ?? null,
  });
  if (extra?.poll) await seedPoll(seed, tx, id, extra.poll);
  if (mentions.length > 0) {
    await tx.query(
      'INSERT INTO message_mention (message_id, person_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING',
      [id, mentions],
    );
  }
  if (extra?.removed) await log(seed, tx, extra.removed, 'message.removed', 'MESSAGE', id, author, place.audienceId);
  await react(seed, 'MESSAGE', id, extra?.reactions, place.at);
}

/** Names the message that the domain refuses, so that a slip in the texts is found at once. */
async function rendered(seed: SeedContext, body: string, name: string) {
  try {
    const texts = seed.app.get(RichTextService);
    return withExcerpt(await texts.acceptImported('seed', seed.document(body), 'document', MESSAGE_RULES));
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

async function log(
  seed: SeedContext,
  tx: EntityManager,
  act: { by: string; reason: string },
  action: string,
  targetType: 'THREAD' | 'MESSAGE',
  targetId: string,
  subject: string,
  audienceId: string,
): Promise<void> {
  await seed.app.get(AuditService).append(tx, {
    actorId: seed.person(act.by),
    action,
    targetType,
    targetId,
    subjectId: seed.person(subject),
    audienceId,
    reason: act.reason,
  });
}

function audienceOf(seed: SeedContext, { scope, step }: SeedThread, id: string) {
  if ('people' in scope) return { audienceKind: 'PEOPLE' as const, audienceId: id, stepId: null };
  if ('hub' in scope) return { audienceKind: 'HUB' as const, audienceId: hubIdOf(scope.hub), stepId: null };
  const stepId = step ? stepIdOf(seed, scope.workGroup, step.kind, step.number) : null;
  return { audienceKind: 'WORK_GROUP' as const, audienceId: workGroupIdOf(seed, scope.workGroup), stepId };
}

function isReader(person: (typeof people)[number], { scope }: SeedThread): boolean {
  if ('people' in scope) return scope.people.some(key => key === person.key);
  if (person.role === 'colleague' || person.role === 'national') return false;
  return 'hub' in scope ? person.hub === scope.hub : person.workGroup === scope.workGroup;
}

/** Spreads the messages over the thread's days in bursts, as people write: most within minutes of the one before. */
function timesOf(seed: SeedContext, thread: SeedThread): Date[] {
  const count = thread.messages.length;
  const gaps = Array.from({ length: count }, (_, index) =>
    index === 0 ? 0 : index % 7 === 0 ? 40 : 1 + ((index * 37) % 11) / 4,
  );
  const total = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  let passed = 0;
  return gaps.map(gap => {
    passed += gap;
    return waking(seed.daysAgo(thread.lastDaysAgo + thread.spanDays * (1 - passed / total)));
  });
}

const HOUR_MS = 3_600_000;
const RISING = 6.5 * HOUR_MS;
const [EVENING, DAY] = [14 * HOUR_MS, 24 * HOUR_MS];
const SQUEEZE = 0.15;

/** Teachers write in the evening, not through the night: what falls between 20:30 and 6:30 is squeezed into 90 minutes. Never later than it was. */
function waking(at: Date): Date {
  const recent = Date.now() - at.getTime() < 6 * HOUR_MS;
  const risen = (at.getTime() - RISING) % DAY;
  return recent || risen < EVENING ? at : new Date(at.getTime() - (risen - EVENING) * (1 - SQUEEZE));
}
