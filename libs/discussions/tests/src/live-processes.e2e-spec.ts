import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Signals } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import {
  collect,
  connectSocket,
  joinRoom,
  sharedMemory,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
  until,
} from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { openThread, post } from './support';

const REMOVE_MEMBER = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';

describe('a live thread over two server processes', () => {
  const adapter = sharedMemory();
  let first: TestApp;
  let second: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  const sockets: TestSocket[] = [];

  const startProcess = () => startTestApp({}, app => app.get(Realtime).useAdapter(adapter));

  beforeAll(async () => {
    first = await startProcess();
    second = await startProcess();
    community = new CommunityBuilder(first.app);
    group = await community.workGroup({ participants: 2 });
    ana = await first.signIn(group.participants[0]!.email);
    ben = await second.signIn(group.participants[1]!.email);
  });
  afterEach(() => sockets.splice(0).forEach(socket => socket.close()));
  afterAll(() => Promise.all([first.close(), second.close()]));

  const connect = async (client: TestClient) => {
    const socket = await connectSocket(client);
    sockets.push(socket);
    return socket;
  };
  const listen = async (client: TestClient, id: string) => {
    const socket = await connect(client);
    const presence = collect(socket, 'presence.changed');
    const posted = collect(socket, 'message.posted');
    expect(await joinRoom(socket, { type: 'THREAD', id })).toEqual({ ok: true });
    return { socket, presence, posted };
  };

  it('brings each message to both, once, whichever process it was posted on or delivered by', async () => {
    const thread = await openThread(ana, group.id);
    const both = [await listen(ana, thread), await listen(ben, thread)];
    for (const n of [1, 2, 3, 4, 5, 6]) await post(n % 2 ? ana : ben, thread, `Message ${n}`);
    await until('all have arrived at both', () => both.every(({ posted }) => posted.length >= 6));
    await Promise.all([first.settled(), second.settled()]);
    for (const { posted } of both) expect(posted.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says who is there and who is writing on both, also after one of them stopped', async () => {
    const third = await startProcess();
    const thread = await openThread(ana, group.id);
    const here = await listen(ana, thread);
    const there = await listen(await third.signIn(group.participants[1]!.email), thread);
    const names = group.participants.map(({ name }) => name).toSorted();
    await until('both are told of two', () => [here, there].every(({ presence }) => presence.at(-1)?.count === 2));
    for (const { presence } of [here, there])
      expect(
        presence
          .at(-1)!
          .people.map(({ name }) => name)
          .toSorted(),
      ).toEqual(names);
    const writing = collect(there.socket, 'typing.told');
    here.socket.emit('typing.tell', { type: 'THREAD', id: thread });
    await until('the writing is told', () => writing.length > 0);
    expect(writing[0]).toMatchObject({ person: { id: group.participants[0]!.id } });
    there.socket.io.reconnection(false);
    await third.close();
    await until('one is left', () => here.presence.at(-1)?.count === 1);
    expect(here.socket.connected).toBe(true);
  });

  it('evicts on the second who is removed on the first', async () => {
    const leaver = await community.participant(group.id);
    const thread = await openThread(ana, group.id);
    const { socket, posted } = await listen(await second.signIn(leaver.email), thread);
    const witness = await listen(ben, thread);
    const evicted = collect(socket, 'room.evicted');
    const facilitator = await first.signIn(group.facilitator.email);
    await facilitator.gql(REMOVE_MEMBER, {
      input: { mutationId: randomUUID(), workGroupId: group.id, personId: leaver.id, reason: 'Has left the school' },
    });
    await until('the socket is evicted', () => evicted.some(({ id }) => id === thread));
    await post(ana, thread, 'Without them');
    await until('others have it', () => witness.posted.length === 1);
    expect(posted).toEqual([]);
  });

  it('tells once what every process hears by itself', async () => {
    const { id, email } = group.facilitator;
    const [here, there] = [await connect(await first.signIn(email)), await connect(await second.signIn(email))];
    const [heardHere, heardThere] = [collect(here, 'notices.changed'), collect(there, 'notices.changed')];
    const ended = [here, there].map(socket => collect(socket, 'session.ended'));
    for (const { app } of [first, second]) app.get(Signals).tell('access', id);
    first.app.get(Realtime).emitToPerson(id, 'session.ended');
    await until('what was told last is at both', () => ended.every(told => told.length === 1));
    expect([heardHere.length, heardThere.length]).toEqual([1, 1]);
  });
});
