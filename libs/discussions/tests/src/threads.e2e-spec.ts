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
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import {
  CREATE,
  document,
  LIST,
  LOCK,
  openThread,
  PIN,
  POST,
  post,
  read,
  READ,
  READ_ALL,
  REMOVE,
  THREAD,
} from './support';

const UNREAD = '{ unreadThreads { threads audiences { audienceId kind threads messages } } }';
const MENTIONS = '{ messageMentions { number thread { id title } author { id } } }';
const SEARCH = 'query ($query: String!) { searchThreads(query: $query) { thread { id } excerpt number } }';
const WORKSHOP = { kind: 'WORKSHOP', number: 1, title: 'Ratio', brief: '' } as const;
type Edge = { node: { id: string; title: string; unreadCount: number } };

describe('threads', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  let facilitator: TestClient;
  const stepId = randomUUID();

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2, steps: [{ ...WORKSHOP, id: stepId }] });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
  });
  afterAll(() => server.close());

  const list = async (client: TestClient, variables: object = {}) =>
    (await client.gql(LIST, { audienceId: group.id, first: 50, ...variables })).threads;
  const mark = (client: TestClient, threadId: string, number: number) =>
    client.gql(READ, { input: { mutationId: randomUUID(), threadId, number } });

  it('open with their first message, once, and hang on a step of the cycle', async () => {
    const input = {
      mutationId: randomUUID(),
      audienceId: group.id,
      title: '  Which unit? ',
      stepId,
      firstMessage: { id: randomUUID(), document: document('Ours is ratio.') },
    };
    const { createThread } = await ana.gql(CREATE, { input });
    expect(createThread).toEqual({
      id: input.mutationId,
      title: 'Which unit?',
      audienceKind: 'WORK_GROUP',
      stepId: input.stepId,
      lastNumber: 1,
      unreadCount: 0,
    });
    expect((await ana.gql(CREATE, { input })).createThread).toEqual(createThread);
    expect((await list(ben, { stepId: input.stepId })).edges).toMatchObject([
      { node: { title: 'Which unit?', unreadCount: 1, lastMessage: { excerpt: 'Ours is ratio.' } } },
    ]);
    expect(
      await ana.codeOf(CREATE, { input: { ...input, mutationId: randomUUID(), firstMessage: null, title: ' ' } }),
    ).toBe('INVALID_INPUT');
    expect(await ana.codeOf(CREATE, { input: { ...input, mutationId: randomUUID(), audienceId: randomUUID() } })).toBe(
      'NOT_FOUND',
    );
  });

  it('are stored once for one id; other words under it are no repetition, and say so', async () => {
    const input = { mutationId: randomUUID(), audienceId: group.id, title: 'Which manipulatives?' };
    const first = await ana.gql(CREATE, { input });
    expect(await ana.gql(CREATE, { input })).toEqual(first);
    const { errors } = await ana.ask(CREATE, { input: { ...input, title: 'Which manipulatives, and when?' } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('nothing you have written here is lost'),
      extensions: { code: 'CONFLICT', stored: input.mutationId },
    });
  });

  it('hang on steps of their own group alone; a step of another group is refused like one that does not exist', async () => {
    const foreign = randomUUID();
    const sibling = await community.workGroup({ participants: 1, steps: [{ ...WORKSHOP, id: foreign }] });
    await server.app
      .get(WorkGroupAdministration)
      .addMember({ workGroupId: sibling.id, personId: group.facilitator.id, role: 'FACILITATOR' });
    const both = await server.signIn(group.facilitator.email);
    const refusal = async (client: TestClient, audienceId: string, step: string) => {
      const input = { mutationId: randomUUID(), audienceId, title: 'Where?', stepId: step };
      const { errors } = await client.ask(CREATE, { input });
      expect(await client.codeOf(THREAD, { id: input.mutationId, last: 1 })).toBe('NOT_FOUND');
      return {
        message: errors?.[0]?.message,
        code: errors?.[0]?.extensions?.['code'],
        field: errors?.[0]?.extensions?.['field'],
      };
    };
    const unknown = await refusal(ana, group.id, randomUUID());
    expect(unknown).toEqual({
      message: expect.stringContaining('no such workshop or task'),
      code: 'INVALID_INPUT',
      field: 'stepId',
    });
    expect(await refusal(ana, group.id, foreign)).toEqual(unknown);
    // Seeing both groups does not make a step of one a step of the other, nor of the hub’s community.
    expect(await refusal(both, group.id, foreign)).toEqual(unknown);
    expect(await refusal(both, group.hubId, stepId)).toEqual(unknown);
  });

  it('are listed pinned first, then by their newest message, and page without repetition', async () => {
    const own = await community.workGroup({ participants: 1 });
    const client = await server.signIn(own.participants[0]!.email);
    const lead = await server.signIn(own.facilitator.email);
    const ids: string[] = [];
    for (const title of ['a', 'b', 'c', 'd', 'e']) ids.push(await openThread(client, own.id, title));
    await post(client, ids[1]!, 'newest');
    await lead.gql(PIN, { input: { mutationId: randomUUID(), threadId: ids[0], pinned: true } });
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const { threads }: { threads: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await client.gql(LIST, {
          audienceId: own.id,
          first: 2,
          after,
        });
      titles.push(...threads.edges.map(edge => edge.node.title));
      after = threads.pageInfo.hasNextPage ? threads.pageInfo.endCursor : null;
    } while (after);
    expect(titles).toEqual(['a', 'b', 'e', 'd', 'c']);
    expect(await client.codeOf(PIN, { input: { mutationId: randomUUID(), threadId: ids[1], pinned: true } })).toBe(
      'FORBIDDEN',
    );
    expect((await ben.gql(LIST, { audienceId: own.id, first: 50 })).threads.edges).toEqual([]);
  });

  it('are moderated by those who lead the group, and by nobody else of the same hub', async () => {
    const thread = await openThread(ana, group.id);
    const second = await community.workGroup({ participants: 1 });
    const otherLead = await server.signIn(second.facilitator.email);
    const lock = (client: TestClient, id: string) =>
      client.codeOf(LOCK, { input: { mutationId: randomUUID(), threadId: id, reason: 'Enough said' } });
    expect(await lock(otherLead, thread)).toBe('NOT_FOUND');
    expect(await lock(ana, thread)).toBe('FORBIDDEN');
    expect(await facilitator.codeOf(LOCK, { input: { mutationId: randomUUID(), threadId: thread, reason: ' ' } })).toBe(
      'INVALID_INPUT',
    );
    expect(await lock(facilitator, thread)).toBeNull();
    expect(await read(ana, thread)).toMatchObject({
      locked: { reason: 'Enough said', by: { id: group.facilitator.id } },
      viewerCan: { post: false },
    });
    const inCommunity = await openThread(ana, group.hubId, 'Year 11 after the mocks');
    expect(await lock(otherLead, inCommunity)).toBeNull();
  });

  it('of a hub’s community bring alumni and this year’s participants together', async () => {
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    const thread = await openThread(alumni, group.hubId, 'What we kept');
    expect((await post(ana, thread, 'What was it?')).number).toBe(1);
    expect((await read(alumni, thread)).unreadCount).toBe(1);
    const elsewhere = await server.signIn((await community.hubMember('ALUMNI', 'solent')).email);
    expect(
      await elsewhere.codeOf(POST, {
        input: { mutationId: randomUUID(), threadId: thread, document: document('Hello') },
      }),
    ).toBe('NOT_FOUND');
  });

  it('count what is unread alike on two devices of one person, and never count back', async () => {
    const own = await community.workGroup({ hub: 'solent', participants: 2 });
    const writer = await server.signIn(own.participants[0]!.email);
    const [phone, desk] = [
      await server.signIn(own.participants[1]!.email),
      await server.signIn(own.participants[1]!.email),
    ];
    const socket = await connectSocket(desk);
    const told = collect(socket, 'read.changed');
    const thread = await openThread(writer, own.id);
    for (const n of [1, 2, 3, 4]) await post(writer, thread, `Message ${n}`);
    expect((await read(desk, thread)).unreadCount).toBe(4);
    expect((await desk.gql(UNREAD)).unreadThreads).toMatchObject({ threads: 1 });
    expect((await phone.gql(UNREAD)).unreadThreads.audiences).toContainEqual({
      audienceId: own.id,
      kind: 'WORK_GROUP',
      threads: 1,
      messages: 4,
    });
    expect((await mark(phone, thread, 3)).markThreadRead).toEqual({ lastReadNumber: 3, unreadCount: 1 });
    await until('the other device is told', () => told.length === 1);
    expect(told).toEqual([{ threadId: thread, lastReadNumber: 3, unreadCount: 1 }]);
    expect((await mark(desk, thread, 2)).markThreadRead).toEqual({ lastReadNumber: 3, unreadCount: 1 });
    expect((await mark(desk, thread, 99)).markThreadRead).toEqual({ lastReadNumber: 4, unreadCount: 0 });
    expect((await phone.gql(UNREAD)).unreadThreads.threads).toBe(0);
    expect((await read(writer, thread)).unreadCount).toBe(0);
    socket.close();
  });

  it('count a message that is removed before it was read no longer, in the list, the badge and on open devices', async () => {
    const own = await community.workGroup({ hub: 'solent', participants: 2 });
    const writer = await server.signIn(own.participants[0]!.email);
    const reader = await server.signIn(own.participants[1]!.email);
    const socket = await connectSocket(reader);
    const told = collect(socket, 'thread.changed');
    await joinRoom(socket, { type: 'WORK_GROUP', id: own.id });
    const thread = await openThread(writer, own.id);
    for (const n of [1, 2, 3]) await post(writer, thread, `Message ${n}`);
    await mark(reader, thread, 1);
    const remove = async (number: number) => {
      const { thread: found } = await writer.gql(THREAD, { id: thread, last: 10 });
      const id = found.messages.edges.find((edge: { node: { number: number } }) => edge.node.number === number).node.id;
      await writer.gql(REMOVE, { input: { mutationId: randomUUID(), messageId: id } });
    };
    const counts = async () => {
      const { unreadThreads } = await reader.gql(UNREAD);
      const [row] = (await reader.gql(LIST, { audienceId: own.id, first: 5 })).threads.edges;
      return [unreadThreads.threads, unreadThreads.audiences[0].messages, row.node.unreadCount];
    };
    expect(await counts()).toEqual([1, 2, 2]);
    await remove(2);
    expect(await counts()).toEqual([1, 1, 1]);
    await until('lists are told', () => told.length > 0);
    expect(told.at(-1)).toMatchObject({ threadId: thread, audienceId: own.id, change: 'message-removed' });
    // One that had been read already makes no difference.
    await remove(1);
    expect(await counts()).toEqual([1, 1, 1]);
    await remove(3);
    expect(await counts()).toEqual([0, 0, 0]);
    await post(writer, thread, 'Message 4');
    expect(await counts()).toEqual([1, 1, 1]);
    expect((await mark(reader, thread, 4)).markThreadRead).toEqual({ lastReadNumber: 4, unreadCount: 0 });
    socket.close();
  });

  it('show a person the messages that name them until they have read them', async () => {
    const thread = await openThread(ana, group.id, 'Names');
    const me = group.participants[1]!;
    const named = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { personId: me.id, label: me.name } }] }],
    };
    await ana.gql(POST, { input: { mutationId: randomUUID(), threadId: thread, document: named } });
    expect((await ben.gql(MENTIONS)).messageMentions).toEqual([
      { number: 1, thread: { id: thread, title: 'Names' }, author: { id: group.participants[0]!.id } },
    ]);
    expect((await ana.gql(MENTIONS)).messageMentions).toEqual([]);
    await mark(ben, thread, 1);
    expect((await ben.gql(MENTIONS)).messageMentions).toEqual([]);
  });

  it('are found by title and by what was said, half-typed words included, only where they may be seen', async () => {
    const byTitle = await openThread(ana, group.id, 'Bar models for ratio');
    const bySaying = await openThread(ana, group.id, 'Something else');
    await post(ana, bySaying, 'We drew a double number line before any bar model.');
    const search = async (client: TestClient, query: string) => (await client.gql(SEARCH, { query })).searchThreads;
    const hits = await search(ben, 'bar mod');
    expect(hits.map((hit: { thread: { id: string } }) => hit.thread.id)).toEqual([byTitle, bySaying]);
    expect(hits[1]).toMatchObject({ number: 1, excerpt: expect.stringContaining('bar model') });
    expect(await search(ben, 'number lines')).toHaveLength(1);
    const formula = { type: 'mathInline', attrs: { latex: '\\frac{1}{2}x' } };
    const said = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Halving the octagon gives ' },
            formula,
            { type: 'text', text: ' as its area.' },
          ],
        },
      ],
    };
    await ben.gql(POST, { input: { mutationId: randomUUID(), threadId: bySaying, document: said } });
    expect(await search(ana, 'octagon')).toMatchObject([{ excerpt: 'Halving the octagon gives 1/2x as its area.' }]);
    for (const asked of ['$\\frac{1}{2}x$', '\\frac{1}{2} x'])
      expect(await search(ana, asked)).toMatchObject([{ thread: { id: bySaying }, number: 2 }]);
    expect(await search(ana, '$\\frac{2}{1}$')).toEqual([]);
    const far = structuredClone(said);
    far.content[0]!.content.unshift({ type: 'text', text: 'We began with words of our own. '.repeat(8) });
    far.content[0]!.content.push({ type: 'text', text: ` Then a heptagon. ${'And so on it went. '.repeat(12)}` });
    await ben.gql(POST, { input: { mutationId: randomUUID(), threadId: bySaying, document: far } });
    const [hit] = await search(ana, 'heptagons');
    expect(hit.excerpt).toMatch(/^…\S.* gives 1\/2x as its area\. Then a heptagon\. .*\S…$/);
    const stranger = await server.signIn(
      (await community.workGroup({ hub: 'jurassic', participants: 1 })).participants[0]!.email,
    );
    expect(await search(stranger, 'bar model')).toEqual([]);
    expect(await search(ben, "'; & | :* (")).toEqual([]);
  });

  it('are all read at once as far as their list showed them, on every device; what came later stays unread', async () => {
    const own = await community.workGroup({ hub: 'solent', participants: 2 });
    const writer = await server.signIn(own.participants[0]!.email);
    const me = own.participants[1]!;
    const [phone, desk] = [await server.signIn(me.email), await server.signIn(me.email)];
    const socket = await connectSocket(desk);
    const told = collect(socket, 'read.changed');
    const [talk, names, empty] = [
      await openThread(writer, own.id, 'Talk'),
      await openThread(writer, own.id, 'Names'),
      await openThread(writer, own.id, 'Empty'),
    ];
    const inCommunity = await openThread(writer, own.hubId, 'Elsewhere');
    await post(writer, inCommunity, 'Of another list');
    for (const n of [1, 2]) await post(writer, talk, `Message ${n}`);
    const named = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { personId: me.id, label: me.name } }] }],
    };
    await writer.gql(POST, { input: { mutationId: randomUUID(), threadId: names, document: named } });
    expect((await phone.gql(MENTIONS)).messageMentions).toHaveLength(1);
    const [{ until: seen }] = await server.dataSource.query(
      'SELECT max(last_message_at) AS until FROM thread WHERE audience_id = $1',
      [own.id],
    );
    await post(writer, talk, 'Message 3, which the list has not shown');

    const markAll = async () =>
      (await phone.gql(READ_ALL, { input: { mutationId: randomUUID(), audienceId: own.id, until: seen } }))
        .markThreadsRead;
    const moved = [
      { id: talk, lastReadNumber: 2, unreadCount: 1 },
      { id: names, lastReadNumber: 1, unreadCount: 0 },
    ];
    const marked = await markAll();
    expect(marked).toHaveLength(2);
    expect(marked).toEqual(expect.arrayContaining(moved));
    await until('the other device is told of both', () => told.length === 2);
    expect(told).toContainEqual({ threadId: talk, lastReadNumber: 2, unreadCount: 1 });
    expect((await phone.gql(MENTIONS)).messageMentions).toEqual([]);
    expect((await read(desk, inCommunity)).unreadCount).toBe(1);
    expect((await read(desk, empty)).unreadCount).toBe(0);
    expect(await markAll()).toEqual([]);
    expect((await read(desk, talk)).unreadCount).toBe(1);
    const stranger = await server.signIn((await community.hubMember('ALUMNI')).email);
    const input = { mutationId: randomUUID(), audienceId: own.id, until: seen };
    expect(await stranger.codeOf(READ_ALL, { input })).toBe('NOT_FOUND');
    expect(await stranger.codeOf(READ_ALL, { input: { ...input, audienceId: randomUUID() } })).toBe('NOT_FOUND');
    socket.close();
  });
});
