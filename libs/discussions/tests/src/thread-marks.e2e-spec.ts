import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '@tessellate/api-kernel';
import {
  collect,
  connectSocket,
  countStatements,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { FollowerJobs } from '@tessellate/discussions-api';
import { NetworkAdministration } from '@tessellate/network-api';
import { randomUUID } from 'node:crypto';
import { CREATE, document, LIST, openThread, POST, post, read, READ, READ_ALL } from './support';

const LEVEL = 'mutation ($input: SetThreadLevelInput!) { setThreadLevel(input: $input) { id level unreadCount } }';
const UNREAD_FROM =
  'mutation ($input: MarkThreadUnreadInput!) { markThreadUnread(input: $input) { lastReadNumber unreadCount } }';
const SAVE = 'mutation ($input: SavePostInput!) { savePost(input: $input) { saved savedNumbers } }';
const SAVED = `query ($first: Int, $after: String) { saved(first: $first, after: $after) {
  edges { cursor node { id thread { id title } message { number text } } } pageInfo { hasNextPage endCursor } } }`;
const UNREAD = '{ unreadThreads { threads audiences { audienceId threads messages } } }';
const ONLY_UNREAD =
  'query ($audienceId: UUID!) { threads(audienceId: $audienceId, unread: true) { edges { node { id } } } }';
const NOTICES = '{ notices(first: 50) { edges { node { kind title path detail } } } }';
const REMOVE_MEMBER = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
describe('what people mark for themselves in a thread', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  let cem: TestClient;
  let outsider: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 4 });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
    cem = await server.signIn(group.participants[2]!.email);
    const other = await community.workGroup({ participants: 1 });
    outsider = await server.signIn(other.participants[0]!.email);
  });
  afterAll(() => server.close());

  const levelOf = async (client: TestClient, id: string) =>
    (await client.gql('query ($id: UUID!) { thread(id: $id) { level } }', { id })).thread.level as string;
  const setLevel = (client: TestClient, threadId: string, level: string) =>
    client.gql(LEVEL, { input: { mutationId: randomUUID(), threadId, level } });
  const unreadFrom = (client: TestClient, threadId: string, number: number) =>
    client.gql(UNREAD_FROM, { input: { mutationId: randomUUID(), threadId, number } });
  const save = (client: TestClient, threadId: string, number: number | null, saved = true) =>
    client.gql(SAVE, { input: { mutationId: randomUUID(), threadId, number, saved } });
  const markRead = (client: TestClient, threadId: string, number: number) =>
    client.gql(READ, { input: { mutationId: randomUUID(), threadId, number } });
  const countOf = async (client: TestClient, audienceId = group.id) =>
    (await client.gql(UNREAD)).unreadThreads.audiences.find(
      (audience: { audienceId: string }) => audience.audienceId === audienceId,
    );
  const tellFollowers = async (threadId: string) => {
    await server.app.get(FollowerJobs).tell(threadId);
    await server.app.get(Outbox).settled();
  };
  const noticesOf = async (client: TestClient, kind: string, threadId: string) =>
    (await client.gql(NOTICES)).notices.edges
      .map((edge: { node: { kind: string; path: string; title: string; detail: string } }) => edge.node)
      .filter((node: { kind: string; path: string }) => node.kind === kind && node.path.includes(threadId)) as {
      title: string;
      path: string;
      detail: string;
    }[];

  it('is to follow what they open or write in, until they choose something else', async () => {
    const id = await openThread(ana, group.id);
    expect([await levelOf(ana, id), await levelOf(ben, id)]).toEqual(['FOLLOWING', 'NORMAL']);
    await post(ben, id, 'Ratio.');
    expect(await levelOf(ben, id)).toBe('FOLLOWING');
    await setLevel(cem, id, 'MUTED');
    await setLevel(ben, id, 'NORMAL');
    await post(cem, id, 'Fractions.');
    await post(ben, id, 'Both.');
    expect([await levelOf(ben, id), await levelOf(cem, id)]).toEqual(['NORMAL', 'MUTED']);
    const input = {
      mutationId: randomUUID(),
      audienceId: group.id,
      title: 'With a message',
      firstMessage: { id: randomUUID(), document: document('First.') },
    };
    await cem.gql(CREATE, { input });
    expect(await levelOf(cem, input.mutationId)).toBe('FOLLOWING');
  });

  it('tells followers of new messages once, and again only after they have read; nobody else, and nobody of their own', async () => {
    const id = await openThread(ana, group.id, 'Who follows?');
    await post(ben, id, 'The first news.');
    await post(ben, id, 'And more.');
    await tellFollowers(id);
    await tellFollowers(id);
    expect(await noticesOf(ana, 'thread.followed', id)).toEqual([
      {
        kind: 'thread.followed',
        title: expect.stringMatching(/wrote in “.*Who follows\?.*”/),
        path: `/discussions/${id}`,
        detail: 'The first news.',
      },
    ]);
    expect(await noticesOf(ben, 'thread.followed', id)).toEqual([]);
    expect(await noticesOf(cem, 'thread.followed', id)).toEqual([]);
    await post(ben, id, 'Unread still.');
    await tellFollowers(id);
    expect(await noticesOf(ana, 'thread.followed', id)).toHaveLength(1);
    await markRead(ana, id, 3);
    await tellFollowers(id);
    expect(await noticesOf(ana, 'thread.followed', id)).toHaveLength(1);
    await post(ben, id, 'News again.');
    await tellFollowers(id);
    expect((await noticesOf(ana, 'thread.followed', id)).map(({ detail }) => detail)).toEqual([
      'News again.',
      'The first news.',
    ]);
  });

  it('is to mute: not counted, not among the unread ones, told of nothing but an explicit mention', async () => {
    const id = await openThread(ana, group.id, 'A loud one');
    await setLevel(ben, id, 'FOLLOWING');
    const before = await countOf(ben);
    await post(ana, id, 'One.');
    expect(await countOf(ben)).toMatchObject({ threads: before.threads + 1, messages: before.messages + 1 });
    const unreadIds = async () =>
      (await ben.gql(ONLY_UNREAD, { audienceId: group.id })).threads.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );
    expect(await unreadIds()).toContain(id);
    expect((await setLevel(ben, id, 'MUTED')).setThreadLevel).toEqual({ id, level: 'MUTED', unreadCount: 1 });
    expect(await countOf(ben)).toEqual(before);
    expect(await unreadIds()).not.toContain(id);
    await tellFollowers(id);
    expect(await noticesOf(ben, 'thread.followed', id)).toEqual([]);
    const mention = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'mention', attrs: { personId: group.participants[1]!.id, label: 'Ben' } }],
        },
      ],
    };
    await ana.gql(POST, { input: { mutationId: randomUUID(), threadId: id, document: mention } });
    await server.app.get(Outbox).settled();
    expect(await noticesOf(ben, 'message.mentioned', id)).toHaveLength(1);
    expect(await countOf(ben)).toEqual(before);
  });

  it('lists only what is unread where that is asked for', async () => {
    const other = await community.workGroup({ participants: 2 });
    const [writer, reader] = await Promise.all(other.participants.map(({ email }) => server.signIn(email)));
    const quiet = await openThread(writer!, other.id, 'Nothing in it');
    const loud = await openThread(writer!, other.id, 'Something in it');
    await post(writer!, loud, 'News.');
    const ids = async (query: string) =>
      (await reader!.gql(query, { audienceId: other.id })).threads.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );
    expect(await ids(ONLY_UNREAD)).toEqual([loud]);
    expect((await ids(LIST)).sort()).toEqual([quiet, loud].sort());
    await markRead(reader!, loud, 1);
    expect(await ids(ONLY_UNREAD)).toEqual([]);
  });

  it('goes back to unread from a message on, on all devices at once, and a repeated request does not do it again', async () => {
    const id = await openThread(ana, group.id);
    for (const text of ['One', 'Two', 'Three', 'Four']) await post(ana, id, text);
    await markRead(ben, id, 4);
    const socket = await connectSocket(await server.signIn(group.participants[1]!.email));
    const told = collect(socket, 'read.changed');
    const input = { mutationId: randomUUID(), threadId: id, number: 3 };
    expect((await ben.gql(UNREAD_FROM, { input })).markThreadUnread).toEqual({ lastReadNumber: 2, unreadCount: 2 });
    await until('the mark is told', () => told.length > 0);
    expect(told[0]).toEqual({ threadId: id, lastReadNumber: 2, unreadCount: 2, back: true });
    socket.close();
    // Further down there is nothing to take back.
    expect((await unreadFrom(ben, id, 4)).markThreadUnread).toEqual({ lastReadNumber: 2, unreadCount: 2 });
    await markRead(ben, id, 4);
    await ben.gql(UNREAD_FROM, { input });
    expect(await read(ben, id)).toMatchObject({ lastReadNumber: 4, unreadCount: 0 });
    expect((await unreadFrom(cem, id, 1)).markThreadUnread).toEqual({ lastReadNumber: 0, unreadCount: 4 });
    for (const number of [0, 5, 2_147_483_648])
      expect(await ben.codeOf(UNREAD_FROM, { input: { ...input, mutationId: randomUUID(), number } })).toMatch(
        /INVALID_INPUT|BAD_USER_INPUT/,
      );
  });

  it('marking everything read reaches muted threads too', async () => {
    const id = await openThread(ana, group.id);
    await post(ana, id, 'One.');
    await setLevel(cem, id, 'MUTED');
    await cem.gql(READ_ALL, { input: { mutationId: randomUUID(), audienceId: group.id, until: new Date() } });
    expect(await read(cem, id)).toMatchObject({ unreadCount: 0 });
  });

  it('is a list for later: threads and messages, the last saved first, told to the other device, off it again', async () => {
    const id = await openThread(ana, group.id, 'To be read at home');
    for (const text of ['One', 'Two']) await post(ana, id, text);
    const socket = await connectSocket(await server.signIn(group.participants[2]!.email));
    const told = collect(socket, 'thread.marked');
    expect((await save(cem, id, 2)).savePost).toEqual({ saved: false, savedNumbers: [2] });
    expect((await save(cem, id, null)).savePost).toEqual({ saved: true, savedNumbers: [2] });
    await save(cem, id, 2);
    await until('both are told', () => told.length > 1);
    expect(told[1]).toEqual({ threadId: id, level: 'NORMAL', saved: true, savedNumbers: [2] });
    socket.close();
    const first = (await cem.gql(SAVED, { first: 1 })).saved;
    expect(first.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { id: `${id}:0`, thread: { id, title: 'To be read at home' }, message: null },
    ]);
    const second = (await cem.gql(SAVED, { first: 1, after: first.pageInfo.endCursor })).saved;
    expect(second.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { id: `${id}:2`, thread: { id, title: 'To be read at home' }, message: { number: 2, text: 'Two' } },
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await ana.gql(SAVED)).saved.edges).toEqual([]);
    await save(cem, id, null, false);
    expect((await save(cem, id, 2, false)).savePost).toEqual({ saved: false, savedNumbers: [] });
    expect((await cem.gql(SAVED)).saved.edges).toEqual([]);
    const input = { mutationId: randomUUID(), threadId: id, number: 3, saved: true };
    expect(await cem.codeOf(SAVE, { input })).toBe('NOT_FOUND');
  });

  it('lists twenty saved things with as many statements as one', async () => {
    const id = await openThread(ana, group.id);
    for (let number = 1; number <= 20; number++) await post(ana, id, `Number ${number}`);
    const before = (await cem.gql(SAVED, { first: 50 })).saved.edges.length as number;
    await save(cem, id, 1);
    const one = await countStatements(() => cem.gql(SAVED, { first: 50 }));
    for (let number = 2; number <= 20; number++) await save(cem, id, number);
    const twenty = await countStatements(() => cem.gql(SAVED, { first: 50 }));
    expect((await cem.gql(SAVED, { first: 50 })).saved.edges).toHaveLength(20 + before);
    expect(twenty).toEqual(one);
  });

  it('is for nobody who cannot read the thread, and a saved one is gone from the list with the access', async () => {
    const id = await openThread(ana, group.id);
    await post(ana, id, 'One.');
    const mutationId = randomUUID();
    for (const threadId of [id, randomUUID()]) {
      expect(await outsider.codeOf(LEVEL, { input: { mutationId, threadId, level: 'MUTED' } })).toBe('NOT_FOUND');
      expect(await outsider.codeOf(UNREAD_FROM, { input: { mutationId, threadId, number: 1 } })).toBe('NOT_FOUND');
      expect(await outsider.codeOf(SAVE, { input: { mutationId, threadId, saved: true } })).toBe('NOT_FOUND');
    }
    const { id: leaverId, email } = group.participants[3]!;
    await server.app
      .get(NetworkAdministration)
      .addHubMember({ personId: leaverId, hubId: group.hubId, role: 'ALUMNI' });
    const leaver = await server.signIn(email);
    await save(leaver, id, 1);
    await setLevel(leaver, id, 'FOLLOWING');
    const facilitator = await server.signIn(group.facilitator.email);
    await facilitator.gql(REMOVE_MEMBER, {
      input: {
        mutationId: randomUUID(),
        workGroupId: group.id,
        personId: leaverId,
        reason: 'Changed schools',
      },
    });
    expect((await leaver.gql(SAVED)).saved.edges).toEqual([]);
    await post(ana, id, 'Two.');
    await tellFollowers(id);
    expect(await noticesOf(leaver, 'thread.followed', id)).toEqual([]);
  });

  it('does not keep two who post at once from each other, whatever they have chosen', async () => {
    const id = await openThread(ana, group.id);
    await Promise.all([setLevel(ben, id, 'MUTED'), post(ana, id, 'A'), post(ben, id, 'B'), post(ben, id, 'C')]);
    expect(await levelOf(ben, id)).toBe('MUTED');
    expect(await read(ben, id)).toMatchObject({ lastNumber: 3 });
    const { socket } = { socket: await connectSocket(ben) };
    expect(await joinRoom(socket, { type: 'THREAD', id })).toMatchObject({ ok: true });
    socket.close();
  });
});
