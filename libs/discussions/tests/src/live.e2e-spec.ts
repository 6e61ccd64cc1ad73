import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
  until,
} from '@tessellate/api-testing';
import { Realtime } from '@tessellate/api-realtime';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { AFTER, document, EDIT, LOCK, openThread, post, POST, REMOVE, RESTORE } from './support';

const LEAVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
const REACT = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }';
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a live thread', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  let facilitator: TestClient;
  const sockets: TestSocket[] = [];

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
  });
  afterEach(() => sockets.splice(0).forEach(socket => socket.close()));
  afterAll(() => server.close());

  const listen = async (client: TestClient, threadId: string, transports?: ('polling' | 'websocket')[]) => {
    const socket = await connectSocket(client, transports);
    sockets.push(socket);
    expect(await joinRoom(socket, { type: 'THREAD', id: threadId })).toEqual({ ok: true });
    return { socket, posted: collect(socket, 'message.posted') };
  };

  it('brings every message to both of two people, in order and none twice, with all that is shown', async () => {
    const thread = await openThread(ana, group.id);
    const [one, two] = [await listen(ana, thread), await listen(ben, thread, ['polling', 'websocket'])];
    const first = await post(ana, thread, 'Who starts?');
    await Promise.all(range(1, 20).map(n => post(n % 2 ? ana : ben, thread, `Message ${n}`)));
    await post(ben, thread, 'I do', { quoteOf: first.id });
    await until('all 22 have arrived at both', () => one.posted.length >= 22 && two.posted.length >= 22);
    await server.settled();
    for (const { posted } of [one, two]) expect(posted.map(message => message.number)).toEqual(range(1, 22));
    expect(two.posted.at(-1)).toMatchObject({
      threadId: thread,
      html: '<p>I do</p>',
      author: { id: group.participants[1]!.id, name: group.participants[1]!.name },
      quote: { id: first.id, number: 1, excerpt: 'Who starts?', author: { id: group.participants[0]!.id } },
    });
  });

  it('says who is writing where they can post, and not in a thread that is locked', async () => {
    const [open, locked] = [await openThread(ana, group.id), await openThread(ana, group.id)];
    const { socket } = await listen(ben, open);
    expect(await joinRoom(socket, { type: 'THREAD', id: locked })).toEqual({ ok: true });
    const told = collect(socket, 'typing.told');
    await facilitator.gql(LOCK, { input: { mutationId: randomUUID(), threadId: locked, reason: 'Done' } });
    const [inLocked, inOpen] = [await listen(ana, locked), await listen(ana, open)];
    inLocked.socket.emit('typing.tell', { type: 'THREAD', id: locked });
    inOpen.socket.emit('typing.tell', { type: 'THREAD', id: open });
    await until('somebody is told of as writing', () => told.length > 0);
    await server.settled();
    expect(told.map(({ room }) => room.id)).toEqual([open]);
  });

  it('works over long polling alone', async () => {
    const thread = await openThread(ana, group.id);
    const { socket, posted } = await listen(ben, thread, ['polling']);
    for (const n of range(1, 5)) await post(ana, thread, `Message ${n}`);
    await until('five messages have arrived', () => posted.length === 5);
    expect(posted.map(message => message.excerpt)).toEqual(range(1, 5).map(n => `Message ${n}`));
    expect(socket.io.engine.transport.name).toBe('polling');
  });

  it('lets a client that was cut off fetch exactly what it missed', async () => {
    const thread = await openThread(ana, group.id);
    const { socket, posted } = await listen(ben, thread);
    await post(ana, thread, 'Before');
    await until('the first has arrived', () => posted.length === 1);
    // Taken here: what was missed may still be told by the socket too, once it is back.
    const { number } = posted[0]!;
    const cut = new Promise(resolve => socket.once('disconnect', resolve));
    socket.io.engine.close();
    await cut;
    for (const n of range(1, 5)) await post(ana, thread, `Missed ${n}`);
    await until('the socket is back', () => socket.connected);
    expect(await joinRoom(socket, { type: 'THREAD', id: thread })).toEqual({ ok: true });
    const { messagesAfter } = await ben.gql(AFTER, { threadId: thread, number });
    expect(messagesAfter.map((message: { text: string }) => message.text)).toEqual(range(1, 5).map(n => `Missed ${n}`));
    await post(ana, thread, 'After');
    await until('live again', () => posted.some(message => message.excerpt === 'After'));
    expect(posted.at(-1)?.number).toBe(7);
  });

  it('evicts a removed member at once; they receive nothing more and cannot come back', async () => {
    const leaver = await community.participant(group.id);
    const client = await server.signIn(leaver.email);
    const thread = await openThread(ana, group.id);
    const { socket, posted } = await listen(client, thread);
    const evicted = collect(socket, 'room.evicted');
    await post(ana, thread, 'Still here');
    await until('the first has arrived', () => posted.length === 1);
    await facilitator.gql(LEAVE, {
      input: { mutationId: randomUUID(), workGroupId: group.id, personId: leaver.id, reason: 'Has left the school' },
    });
    await until('the socket is evicted', () => evicted.some(room => room.id === thread));
    const witness = await listen(ben, thread);
    await post(ana, thread, 'Without them');
    await until('others have it', () => witness.posted.length === 1);
    await server.settled();
    expect(posted.map(message => message.excerpt)).toEqual(['Still here']);
    expect(await joinRoom(socket, { type: 'THREAD', id: thread })).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  it('refuses the room to people outside, like one that does not exist', async () => {
    const thread = await openThread(ana, group.id);
    const stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
    const socket = await connectSocket(stranger);
    sockets.push(socket);
    const unseen = await joinRoom(socket, { type: 'THREAD', id: thread });
    expect(unseen).toEqual(await joinRoom(socket, { type: 'THREAD', id: randomUUID() }));
    expect(unseen).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  it('tells of one message where one id came at once with different words; only one sender hears that it is stored', async () => {
    const thread = await openThread(ana, group.id);
    const { socket } = await listen(ben, thread);
    const heard = collect(socket, 'message.posted');
    const input = (words: string) => ({ mutationId, threadId: thread, document: document(words) });
    const mutationId = randomUUID();
    const answers = await Promise.all(['One', 'Two'].map(words => ana.ask(POST, { input: input(words) })));
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused).toMatchObject([{ extensions: { code: 'CONFLICT', stored: mutationId } }]);
    await post(ana, thread, 'Three');
    await until('the next one has arrived', () => heard.some(({ number }) => number === 2));
    const stored = answers.flatMap(({ data }) => data?.postMessage.message ?? []);
    expect(heard.map(({ excerpt }) => excerpt)).toEqual([stored[0].text, 'Three']);
  });

  it('tells of edits, removals and what is put back, locks and reactions; the reason of a removal goes to the author alone', async () => {
    const thread = await openThread(ana, group.id);
    const message = await post(ana, thread, 'One');
    const [author, reader] = [await listen(ana, thread), await listen(ben, thread)];
    const edited = collect(reader.socket, 'message.edited');
    const removedForAuthor = collect(author.socket, 'message.removed');
    const removedForReader = collect(reader.socket, 'message.removed');
    const restored = collect(reader.socket, 'message.restored');
    const changed = collect(reader.socket, 'thread.changed');
    const reacted = collect(author.socket, 'reaction.changed');
    await ana.gql(EDIT, {
      input: { mutationId: randomUUID(), messageId: message.id, baseVersion: 1, document: document('Two') },
    });
    await ben.gql(REACT, {
      input: { mutationId: randomUUID(), targetType: 'MESSAGE', targetId: message.id, kind: 'AGREE', on: true },
    });
    await facilitator.gql(REMOVE, {
      input: { mutationId: randomUUID(), messageId: message.id, reason: 'It names pupils' },
    });
    await facilitator.gql(RESTORE, {
      input: { mutationId: randomUUID(), messageId: message.id, reason: 'They are made up' },
    });
    await facilitator.gql(LOCK, { input: { mutationId: randomUUID(), threadId: thread, reason: 'Done' } });
    await until('everything has arrived', () => changed.length > 0 && removedForAuthor.length > 1);
    expect(edited).toMatchObject([{ threadId: thread, id: message.id, html: '<p>Two</p>', version: 2 }]);
    expect(reacted).toMatchObject([{ targetId: message.id, kind: 'AGREE', counts: [{ kind: 'AGREE', count: 1 }] }]);
    expect(removedForAuthor.map(removal => removal.reason)).toContain('It names pupils');
    expect(removedForReader.map(removal => removal.reason)).toEqual([null]);
    expect(restored).toEqual([{ threadId: thread, id: message.id }]);
    expect(changed).toMatchObject([{ change: 'locked', locked: { reason: 'Done', by: { id: group.facilitator.id } } }]);
  });

  it('does not keep the server from stopping', async () => {
    const second = await startTestApp();
    for (const transports of [['polling'], ['websocket']] as const) {
      const socket = await connectSocket(await second.signIn(group.facilitator.email), [...transports]);
      socket.io.reconnection(false);
      sockets.push(socket);
    }
    const started = Date.now();
    await second.close();
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('moves lists of the group without the thread being open', async () => {
    const thread = await openThread(ana, group.id);
    const socket = await connectSocket(ben);
    sockets.push(socket);
    expect(await joinRoom(socket, { type: 'WORK_GROUP', id: group.id })).toEqual({ ok: true });
    expect(await joinRoom(socket, { type: 'HUB', id: group.hubId })).toEqual({ ok: true });
    const all = collect(socket, 'thread.activity');
    const activity = () => all.filter(told => told.threadId === thread);
    for (const n of range(1, 6)) await post(ana, thread, `Message ${n}`);
    await until('the newest is told', () => activity().at(-1)?.lastNumber === 6);
    expect(activity().length).toBeLessThanOrEqual(3);
    expect(activity().at(-1)).toMatchObject({ threadId: thread, audienceId: group.id, excerpt: 'Message 6' });
    const inCommunity = await openThread(ana, group.hubId);
    await post(ana, inCommunity, 'To the whole hub');
    await until('the community is told', () =>
      all.some(told => told.threadId === inCommunity && told.excerpt === 'To the whole hub'),
    );
  });

  it('has one room per audience: that of a hub is no room of a Work Group, and nobody enters from outside', async () => {
    const alumni = await connectSocket(await server.signIn((await community.hubMember('ALUMNI')).email));
    sockets.push(alumni);
    expect(await joinRoom(alumni, { type: 'HUB', id: group.hubId })).toEqual({ ok: true });
    for (const room of [
      { type: 'WORK_GROUP', id: group.hubId },
      { type: 'WORK_GROUP', id: group.id },
      { type: 'HUB', id: group.id },
    ] as const) {
      expect(await joinRoom(alumni, room)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    }
  });

  it('is opened by one domain alone: a second policy for a kind of room is an error', () => {
    const everybody = { type: 'WORK_GROUP', canJoin: async () => true } as const;
    expect(() => server.app.get(Realtime).registerRoom(everybody)).toThrow(
      'Two domains open rooms of the kind WORK_GROUP',
    );
  });
});
