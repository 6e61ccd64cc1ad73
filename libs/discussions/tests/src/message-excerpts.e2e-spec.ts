import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { discussionsMigrations } from '@tessellate/discussions-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { document, EDIT, LIST, openThread, POST, post, REMOVE } from './support';

const LONG = '\\frac{1}{2}'.padEnd(900, ' + \\frac{3}{4}').slice(0, 897);
const formula = (latex: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Half of it is ' },
        { type: 'mathInline', attrs: { latex } },
        { type: 'text', text: ', they say.' },
      ],
    },
  ],
});

describe('how a message begins', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
  });
  afterAll(() => server.close());

  const write = async (threadId: string, latex: string) => {
    const { postMessage } = await ana.gql(POST, {
      input: { mutationId: randomUUID(), threadId, document: formula(latex), quoteOf: null },
    });
    return postMessage.message as { id: string; version: number };
  };
  const newest = async (threadId: string): Promise<string> =>
    (await ben.gql(LIST, { audienceId: group.id, first: 50 })).threads.edges.find(
      ({ node }: { node: { id: string } }) => node.id === threadId,
    ).node.lastMessage.excerpt;

  it('is said alike in lists, to open screens and in quotes, a formula as words, whatever its length', async () => {
    const thread = await openThread(ana, group.id);
    const socket = await connectSocket(ben);
    try {
      expect(await joinRoom(socket, { type: 'WORK_GROUP', id: group.id })).toEqual({ ok: true });
      const told = collect(socket, 'thread.activity');
      for (const [latex, excerpt] of [
        ['\\frac{1}{2}x', 'Half of it is 1/2x, they say.'],
        [LONG, 'Half of it is a formula, they say.'],
      ] as const) {
        const { id } = await write(thread, latex);
        expect(await newest(thread)).toBe(excerpt);
        await until('open lists are told', () => told.at(-1)?.excerpt === excerpt);
        expect((await post(ben, thread, 'Quite', { quoteOf: id })).quote).toMatchObject({ excerpt });
      }
    } finally {
      socket.disconnect();
    }
  });

  it('follows an edit, and nothing is left of it when the message is removed', async () => {
    const thread = await openThread(ana, group.id);
    const { id, version } = await write(thread, 'x');
    await ana.gql(EDIT, {
      input: { mutationId: randomUUID(), messageId: id, baseVersion: version, document: document('Second thoughts') },
    });
    expect(await newest(thread)).toBe('Second thoughts');
    await ana.gql(REMOVE, { input: { mutationId: randomUUID(), messageId: id, reason: 'Mine' } });
    expect(await newest(thread)).toBe('');
    expect((await post(ben, thread, 'What was that?')).text).toBe('What was that?');
  });

  it('is made for the messages of an existing database', async () => {
    const thread = await openThread(ana, group.id);
    for (const latex of ['x^2', LONG]) await write(thread, latex);
    const all = () => server.dataSource.query('SELECT id, excerpt FROM message ORDER BY id');
    const before = await all();
    const run = async (way: 'up' | 'down') => {
      const runner: QueryRunner = server.dataSource.createQueryRunner();
      try {
        const [newestMigration] = discussionsMigrations
          .map(Migration => new (Migration as new () => MigrationInterface)())
          .filter(({ constructor }) => constructor.name.startsWith('DiscussionsExcerpts'));
        await newestMigration?.[way](runner);
      } finally {
        await runner.release();
      }
    };
    await run('down');
    await run('up');
    expect(await all()).toEqual(before);
    expect(before.length).toBeGreaterThan(4);
  });
});
