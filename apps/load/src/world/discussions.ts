import type pg from 'pg';
import { type Random, uuid } from '../lib/random';
import { insert, insertWith } from './insert';
import type { Community } from './people';
import { POOL } from './pools';
import { writeReactions } from './practice';
import { title } from './texts';

export interface LoadedThread {
  id: string;
  audienceId: string;
  messages: number;
}

const MINUTE = 60_000;

const MESSAGES = `
  INSERT INTO message (id, thread_id, number, author_id, document, html, text, excerpt, quote_of, created_at)
  SELECT r.id, r.thread_id, r.number, r.author_id, p.document, p.html, p.text, p.excerpt, r.quote_of, r.created_at
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, thread_id uuid, number int, author_id uuid, pool int, quote_of uuid, created_at timestamptz)
  JOIN pool_message p ON p.n = r.pool`;

/** Threads of groups and hub communities. One in ten is long and holds six of ten messages, as in a real community. */
export async function writeDiscussions(
  client: pg.Client,
  r: Random,
  { people, groups, hubIds }: Community,
  counts: { threads: number; messages: number },
): Promise<LoadedThread[]> {
  const members = new Map<string, string[]>();
  for (const person of people)
    for (const audience of [person.hubId, ...person.groups.map(group => group.id)])
      members.set(audience, [...(members.get(audience) ?? []), person.id]);

  const long = Math.ceil(counts.threads / 10);
  const perLong = Math.max(60, Math.floor((counts.messages * 0.6) / long));
  const perShort = Math.max(1, Math.floor((counts.messages - long * perLong) / (counts.threads - long)));
  const began = Date.now() - 200 * 24 * 60 * MINUTE;
  const threads = Array.from({ length: counts.threads }, (_, n) => {
    const isHub = n % 5 === 4;
    const audienceId = isHub
      ? (hubIds[((n / 5) % hubIds.length) | 0] as string)
      : (groups[n % groups.length]?.id as string);
    return {
      id: uuid(),
      audienceId,
      kind: isHub ? 'HUB' : 'WORK_GROUP',
      messages: n % 10 < 1 ? perLong : perShort,
      startedAt: began + r.below(90 * 24 * 60) * MINUTE,
    };
  });
  await insert(
    client,
    'thread',
    threads.map(thread => ({
      id: thread.id,
      audience_kind: thread.kind,
      audience_id: thread.audienceId,
      title: title(r),
      created_by: r.pick(members.get(thread.audienceId) ?? []),
      created_at: new Date(thread.startedAt),
      last_number: thread.messages,
      last_message_at: new Date(thread.startedAt + thread.messages * 20 * MINUTE),
    })),
  );

  const ids: string[] = [];
  const rows = threads.flatMap(thread => {
    const own: string[] = [];
    const writers = members.get(thread.audienceId) ?? [];
    return Array.from({ length: thread.messages }, (_, n) => {
      const quote = n > 3 && r.below(10) === 0 ? r.pick(own) : null;
      const id = uuid();
      own.push(id);
      ids.push(id);
      return {
        id,
        thread_id: thread.id,
        number: n + 1,
        author_id: r.pick(writers),
        pool: r.below(POOL.messages),
        quote_of: quote,
        created_at: new Date(thread.startedAt + (n + 1) * 20 * MINUTE),
      };
    });
  });
  await insertWith(client, MESSAGES, rows);
  await writeReactions(
    client,
    r,
    'MESSAGE',
    ids,
    people.map(person => person.id),
    0.2,
  );
  return threads.map(({ id, audienceId, messages }) => ({ id, audienceId, messages }));
}
