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
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { FollowerJobs } from '@tessellate/discussions-api';
import { AFTER, document, LOCK, post, POST, read, REMOVE, THREAD } from './support';

const OPEN = `mutation ($input: OpenConversationInput!) { openConversation(input: $input) {
  id title audienceKind lastNumber people { hasLeft person { id name } } } }`;
const LIST = `query ($name: PlainText) { conversations(first: 50, name: $name) { edges { node { id title unreadCount } } } }`;
const CORRESPONDENT = 'query ($personId: UUID!) { correspondent(personId: $personId) { threadId refusal blocked } }';
const LEAVE = 'mutation ($input: LeaveConversationInput!) { leaveConversation(input: $input) }';
const BLOCK = 'mutation ($input: BlockPersonInput!) { blockPerson(input: $input) { blocked refusal } }';
const CHOOSE = 'mutation ($input: ChooseWritersInput!) { chooseWriters(input: $input) { leadersOnly blocked { id } } }';
const UNREAD = '{ unreadThreads { threads audiences { audienceId kind threads messages } } }';
const NOTICES = '{ notices(first: 20) { edges { node { kind title } } } }';
const SEARCH = 'query ($query: String!) { searchThreads(query: $query) { thread { id title } } }';
type Who = { id: string; name: string; email: string };

describe('conversations of a few people', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let people: Who[];
  let clients: TestClient[];
  let facilitator: TestClient;
  let stranger: TestClient;
  let foreignId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 6 });
    const elsewhere = await community.workGroup({ participants: 1, hub: 'solent' });
    people = group.participants as Who[];
    clients = await Promise.all(people.map(({ email }) => server.signIn(email)));
    facilitator = await server.signIn(group.facilitator.email);
    stranger = await server.signIn(elsewhere.participants[0]!.email);
    foreignId = elsewhere.participants[0]!.id;
  });
  afterAll(() => server.close());

  const input = (to: readonly string[], text = 'Hello') => ({
    input: { mutationId: randomUUID(), personIds: to, firstMessage: { id: randomUUID(), document: document(text) } },
  });
  const open = async (from: number, to: readonly number[], text?: string) =>
    (
      await clients[from]!.gql(
        OPEN,
        input(
          to.map(at => people[at]!.id),
          text,
        ),
      )
    ).openConversation;
  const refusal = async (client: TestClient, personId: string, text?: string) =>
    (await client.ask(OPEN, input([personId], text))).errors?.[0];
  const choose = (at: number, leadersOnly: boolean) =>
    clients[at]!.gql(CHOOSE, { input: { mutationId: randomUUID(), leadersOnly } });
  const block = (at: number, whom: number, blocked: boolean) =>
    clients[at]!.gql(BLOCK, { input: { mutationId: randomUUID(), personId: people[whom]!.id, blocked } });
  const posted = (at: number, threadId: string) =>
    clients[at]!.gql(POST, { input: { mutationId: randomUUID(), threadId, document: document('More') } });

  it('open with their first message, are called by the other’s name and are the same for the same two', async () => {
    const first = await open(0, [1], 'Could I see your ratio unit?');
    expect(first).toMatchObject({ title: people[1]!.name, audienceKind: 'PEOPLE', lastNumber: 1 });
    const answer = await open(1, [0], 'Of course.');
    expect(answer).toMatchObject({ id: first.id, title: people[0]!.name, lastNumber: 2 });
    const both = await Promise.all([open(2, [3]), open(3, [2])]);
    expect(both[0].id).toBe(both[1].id);
    expect((await clients[0]!.gql(CORRESPONDENT, { personId: people[1]!.id })).correspondent).toEqual({
      threadId: first.id,
      refusal: null,
      blocked: false,
    });
  });

  it('are read by nobody else: not by who leads the group or manages the hub; absent ones answer alike', async () => {
    const { id } = await open(0, [1], 'Between us: quadrilaterals');
    const message = await post(clients[0]!, id, 'Only for you');
    for (const client of [facilitator, stranger, clients[4]!]) {
      const codes = await Promise.all([
        client.codeOf(THREAD, { id, last: 5 }),
        client.codeOf(AFTER, { threadId: id, number: 0 }),
        client.codeOf(POST, { input: { mutationId: randomUUID(), threadId: id, document: document('x') } }),
        client.codeOf(REMOVE, { input: { mutationId: randomUUID(), messageId: message.id, reason: 'No such words' } }),
        client.codeOf(LEAVE, { input: { mutationId: randomUUID(), threadId: id } }),
        client.codeOf(THREAD, { id: randomUUID(), last: 5 }),
      ]);
      expect(codes).toEqual(Array(6).fill('NOT_FOUND'));
      expect((await client.gql(SEARCH, { query: 'quadrilaterals' })).searchThreads).toEqual([]);
      const socket = await connectSocket(client);
      expect(await joinRoom(socket, { type: 'THREAD', id })).toMatchObject({ ok: false, code: 'NOT_FOUND' });
      socket.disconnect();
    }
    expect(
      await facilitator.codeOf(LOCK, { input: { mutationId: randomUUID(), threadId: id, reason: 'Because' } }),
    ).toBe('NOT_FOUND');
    expect((await clients[1]!.gql(SEARCH, { query: 'quadrilaterals' })).searchThreads).toMatchObject([
      { thread: { id } },
    ]);
  });

  it('are read by the named people alone, whoever they are and whoever of them has left', async () => {
    const sets = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sets, async others => {
        const { id } = await open(0, others);
        const leaver = others[0]!;
        await clients[leaver]!.gql(LEAVE, { input: { mutationId: randomUUID(), threadId: id } });
        const named = new Set([0, ...others.slice(1)]);
        for (const [at, client] of clients.entries()) {
          const code = await client.codeOf(THREAD, { id, last: 5 }).catch(() => null);
          expect([at, code === 'NOT_FOUND']).toEqual([at, !named.has(at)]);
          const { edges } = (await client.gql(LIST)).conversations;
          expect(edges.some(({ node }: { node: { id: string } }) => node.id === id)).toBe(named.has(at));
        }
        expect(await facilitator.codeOf(THREAD, { id, last: 5 })).toBe('NOT_FOUND');
      }),
      { numRuns: 4 },
    );
  });

  it('are found by name, count in the badge until they are read, and tell their people of the first unread once', async () => {
    const { id } = await open(4, [5], 'Are you coming on Thursday?');
    await post(clients[4]!, id, 'The train is at eight.');
    const [mine] = (await clients[5]!.gql(LIST, { name: people[4]!.name })).conversations.edges;
    expect(mine.node).toMatchObject({ id, unreadCount: 2 });
    expect((await clients[5]!.gql(LIST, { name: 'Nobody at all' })).conversations.edges).toEqual([]);
    const personal = async () =>
      (await clients[5]!.gql(UNREAD)).unreadThreads.audiences.find((one: { kind: string }) => one.kind === 'PEOPLE');
    const before = await personal();
    expect(before).toMatchObject({ audienceId: people[5]!.id });
    expect(before.threads).toBeGreaterThan(0);
    await server.app.get(FollowerJobs).tell(id);
    await server.app.get(FollowerJobs).tell(id);
    const told = async () => {
      const { edges } = (await clients[5]!.gql(NOTICES)).notices;
      return edges.filter(({ node }: { node: { kind: string } }) => node.kind === 'message.received');
    };
    await until('they are told', async () => (await told()).length > 0);
    expect(await told()).toMatchObject([{ node: { title: expect.stringContaining('wrote to you') } }]);
  });

  it('tell the other’s devices at once, also of a conversation that was not there before', async () => {
    const socket = await connectSocket(clients[3]!);
    const heard = collect(socket, 'thread.activity');
    const { id } = await open(5, [3], 'Live');
    // News of the conversations before may come late.
    const ofIt = () => heard.filter(({ threadId }) => threadId === id);
    await until('the list is told', () => ofIt().length > 0);
    expect(ofIt()).toMatchObject([{ excerpt: 'Live' }]);
    expect(await joinRoom(socket, { type: 'THREAD', id })).toEqual({ ok: true });
    socket.disconnect();
  });

  it('cannot be begun with somebody of whom one sees nothing, nor with oneself', async () => {
    expect(await refusal(clients[0]!, foreignId)).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await refusal(clients[0]!, randomUUID())).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await refusal(clients[0]!, people[0]!.id)).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    expect(await clients[0]!.codeOf(CORRESPONDENT, { personId: foreignId })).toBe('NOT_FOUND');
  });

  it('take nothing from others than who leads, where somebody wants it so; whoever they write to can answer', async () => {
    const { id } = await open(0, [4]);
    await choose(4, true);
    expect((await posted(0, id)).postMessage).toMatchObject({ threadId: id, reason: '' });
    expect(await refusal(clients[0]!, people[4]!.id)).toMatchObject({
      message: expect.stringContaining('takes messages only from those who lead'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await facilitator.gql(OPEN, input([people[4]!.id]))).openConversation.lastNumber).toBe(1);
    await open(4, [0], 'It is me who asks');
    expect((await posted(0, id)).postMessage.message).toBeTruthy();
    await choose(4, false);
  });

  it('close for both when one blocks the other, who reads no more than of somebody who takes few messages', async () => {
    const { id } = await open(1, [2]);
    await block(2, 1, true);
    expect((await read(clients[1]!, id)).locked).toMatchObject({ reason: '', by: null });
    expect((await posted(1, id)).postMessage).toMatchObject({ reason: '' });
    const told = await refusal(clients[1]!, people[2]!.id);
    await block(2, 1, false);
    await choose(2, true);
    expect(await refusal(clients[1]!, people[2]!.id)).toEqual(told);
    await choose(2, false);
    expect((await posted(1, id)).postMessage.message).toBeTruthy();
  });

  it('of two are not left; of more they are, and their open screens stop receiving', async () => {
    const pair = await open(0, [1]);
    const leave = (threadId: string) => ({ input: { mutationId: randomUUID(), threadId } });
    expect(await clients[0]!.codeOf(LEAVE, leave(pair.id))).toBe('FORBIDDEN');
    const { id } = await open(0, [1, 2]);
    const socket = await connectSocket(clients[1]!);
    await joinRoom(socket, { type: 'THREAD', id });
    const evicted = collect(socket, 'room.evicted');
    await clients[1]!.gql(LEAVE, leave(id));
    await until('they are out of the room', () => evicted.length > 0);
    expect(evicted).toMatchObject([{ type: 'THREAD', id }]);
    socket.disconnect();
  });
});
