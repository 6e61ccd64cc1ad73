import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventRegistry, Outbox } from '@tessellate/api-kernel';
import type { DomainEventName } from '@tessellate/contract';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CREATE, openThread, POST, post, READ } from '@tessellate/discussions-tests/support';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

const LIBS = path.resolve('libs');

const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter(
  file => /\/src\/.*\.tsx?$/.test(file) && !/spec\.tsx?$|\/testing\/|node_modules/.test(file),
);
const read = (pattern: RegExp) =>
  files
    .filter(file => pattern.test(file))
    .map(file => ({ file: path.basename(file), text: readFileSync(path.join(LIBS, file), 'utf8') }));

/** The server's sources without migrations: what a migration makes is read from the database. */
const sources = read(/(^|\/)api(-\w+)?\/src\/(?!migrations\/)/);

const SENT = /(?:\bemit|outbox\.add)\(\s*(?:tx,\s*)?'([\w.-]+)'/g;
const STORED = /INTO\s+(?:public\.)?outbox\b/i;
const BUILT = /INTO\s+(?:public\.)?outbox\s*\(type, payload\)\s*(?:VALUES\s*\(|SELECT\s+)'([\w.-]+)'/gi;

const named = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** What builds events in SQL, and a way to make each do it. A new one fails below until it stands here. */
const BUILT_IN_SQL = ['auth.tell_verified', 'public.post_messages', 'thread.service.ts'];

interface Stored {
  type: DomainEventName;
  payload: unknown;
}

describe('Domain events', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let registry: EventRegistry;
  let functions: { name: string; source: string }[];

  beforeAll(async () => {
    server = await startTestApp();
    group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    registry = server.app.get(EventRegistry);
    functions = await server.dataSource.query(
      `SELECT n.nspname || '.' || p.proname AS name, p.prosrc AS source FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss')`,
    );
  });
  afterAll(() => server.close());

  /** The events that are stored while `work` runs, as their handlers would get them. */
  const storedBy = async (work: () => Promise<unknown>): Promise<Stored[]> => {
    await server.settled();
    const [before] = await server.dataSource.query('SELECT coalesce(max(id), 0) AS id FROM event_log');
    await work();
    await server.settled();
    return server.dataSource.query('SELECT type, payload FROM event_log WHERE id > $1 ORDER BY id', [before.id]);
  };

  it('are each sent somewhere and heard somewhere', () => {
    const builtByFunctions = functions.flatMap(({ source }) => named(BUILT, source));
    const sent = sources.flatMap(({ text }) => [...named(SENT, text), ...named(BUILT, text)]);
    const { declared, heard } = registry;
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter(type => ![...sent, ...builtByFunctions].includes(type))).toEqual([]);
    expect(declared.filter(type => !heard.includes(type))).toEqual([]);
    expect(heard.filter(type => !declared.includes(type))).toEqual([]);
  });

  it('have schemas that no browser gets: a contract hands on their types alone', () => {
    const handed = read(/(^|\/)(web(-\w+)?|contract)\/src\//).filter(({ file }) => file !== 'events.ts');
    expect(handed.length).toBeGreaterThan(400);
    const values = /^(?:import|export) (?!type\b)[^;]*?from '(?:zod|\.\/events|@tessellate\/[\w-]+\/events)'/m;
    expect(handed.filter(({ text }) => values.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('are built in SQL only where a test below reads what is stored', () => {
    const found = [
      ...functions.filter(({ source }) => STORED.test(source)).map(({ name }) => name),
      ...sources.filter(({ file, text }) => file !== 'outbox.service.ts' && STORED.test(text)).map(({ file }) => file),
    ];
    expect(found.sort()).toEqual(BUILT_IN_SQL);
  });

  it('of a posted message have their shape, however it is posted and whatever it has', async () => {
    const [author, other] = [group.participants[0]!, group.participants[1]!];
    const client = await server.signIn(author.email);
    const events = await storedBy(async () => {
      const threadId = await openThread(client, group.id);
      const first = await post(client, threadId, 'How do you begin?');
      await post(client, threadId, 'With counters', { quoteOf: first.id });
      const mention = { type: 'mention', attrs: { personId: other.id, label: 'Somebody' } };
      const firstMessage = {
        id: randomUUID(),
        document: { type: 'doc', content: [{ type: 'paragraph', content: [mention] }] },
      };
      const input = { mutationId: randomUUID(), audienceId: group.id, title: 'With a message', firstMessage };
      await client.gql(CREATE, { input });
    });
    const posted = events.filter(({ type }) => type === 'message.posted');
    expect(posted).toHaveLength(3);
    expect(posted[1]!.payload).toMatchObject({ quote: { number: 1, authorId: author.id } });
    expect(posted[2]!.payload).toMatchObject({ quote: null, mentions: [other.id] });
    // Equal: the schema leaves out what it does not know.
    for (const { type, payload } of posted) expect(registry.check(type, payload)).toEqual(payload);
  });

  it('of reading what one is mentioned in have their shape', async () => {
    const [author, reader] = [group.participants[0]!, group.participants[1]!];
    const client = await server.signIn(author.email);
    const threadId = await openThread(client, group.id);
    const mention = { type: 'mention', attrs: { personId: reader.id, label: 'Somebody' } };
    const paragraph = { type: 'paragraph', content: [mention] };
    const input = { mutationId: randomUUID(), threadId, document: { type: 'doc', content: [paragraph] } };
    await client.gql(POST, { input });
    const events = await storedBy(async () =>
      (await server.signIn(reader.email)).gql(READ, { input: { mutationId: randomUUID(), threadId, number: 1 } }),
    );
    const about = [{ type: 'MESSAGE', id: input.mutationId }];
    expect(events).toEqual([{ type: 'notice.seen', payload: { personId: reader.id, about } }]);
    expect(registry.check('notice.seen', events[0]!.payload)).toEqual(events[0]!.payload);
  });

  it('of an address that is proved have their shape', async () => {
    const [{ id }] = await server.dataSource.query(
      'SELECT auth_user_id AS id FROM person WHERE auth_user_id IS NOT NULL LIMIT 1',
    );
    const events = await storedBy(async () => {
      await server.dataSource.query('UPDATE auth."user" SET "emailVerified" = false WHERE id = $1', [id]);
      await server.dataSource.query('UPDATE auth."user" SET "emailVerified" = true WHERE id = $1', [id]);
    });
    expect(events).toEqual([{ type: 'account.verified', payload: { personId: expect.any(String) } }]);
    expect(registry.check('account.verified', events[0]!.payload)).toEqual(events[0]!.payload);
  });

  it('of another shape are refused before they are stored', async () => {
    const wrong = { personId: 'somebody' } as { personId: string };
    const storing = server.dataSource.transaction(tx => server.app.get(Outbox).add(tx, 'profile.updated', wrong));
    await expect(storing).rejects.toThrow('The event profile.updated does not have its shape: personId');
  });
});
