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
import { aStrategy } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CHANGE_REACH } from './support';

const REACT = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }';
const COMMENT = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }';

describe('an open strategy', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let author: TestClient;
  let peer: TestClient;
  let neighbour: TestClient;
  let elsewhere: TestClient;
  const sockets: TestSocket[] = [];

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    author = await server.signIn(group.participants[0]!.email);
    peer = await server.signIn(group.participants[1]!.email);
    neighbour = await server.signIn((await community.workGroup({ participants: 1 })).participants[0]!.email);
    elsewhere = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterEach(() => sockets.splice(0).forEach(socket => socket.close()));
  afterAll(() => server.close());

  const open = async (client: TestClient, id: string, transports?: ('polling' | 'websocket')[]) => {
    const socket = await connectSocket(client, transports);
    sockets.push(socket);
    expect(await joinRoom(socket, { type: 'STRATEGY', id })).toEqual({ ok: true });
    return {
      socket,
      evicted: collect(socket, 'room.evicted'),
      edited: collect(socket, 'strategy.edited'),
      reacted: collect(socket, 'reaction.changed'),
      commented: collect(socket, 'comment.posted'),
    };
  };
  const share = (id: string, reach: string) =>
    author.gql(CHANGE_REACH, { input: { mutationId: randomUUID(), id, reach } });

  it('is left at once by those whom a narrower reach leaves out; they hear nothing more and cannot come back', async () => {
    const id = await aStrategy(server.app, { authorId: group.participants[0]!.id, reach: 'ALL_HUBS' });
    const inside = [await open(author, id), await open(peer, id)];
    const near = await open(neighbour, id);
    const far = await open(elsewhere, id, ['polling']);

    await share(id, 'HUB');
    await until('the other hub is evicted', () => far.evicted.length === 1);
    expect(far.evicted).toEqual([{ type: 'STRATEGY', id }]);
    await share(id, 'WORK_GROUP');
    await until('the neighbour is evicted', () => near.evicted.length === 1);

    await author.gql(REACT, {
      input: { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: id, kind: 'AGREE', on: true },
    });
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Among us' }] }] };
    await author.gql(COMMENT, { input: { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: id, document } });
    await until('the group goes on', () =>
      inside.every(({ reacted, commented }) => reacted.length === 1 && commented.length === 1),
    );
    await server.settled();
    for (const { socket, reacted, commented } of [near, far]) {
      expect([...reacted, ...commented]).toEqual([]);
      expect(await joinRoom(socket, { type: 'STRATEGY', id })).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    }
    expect([near.evicted.length, far.evicted.length]).toEqual([1, 1]);
    for (const { evicted } of inside) expect(evicted).toEqual([]);
  });

  it('tells those who stay that it is shared differently now', async () => {
    const id = await aStrategy(server.app, { authorId: group.participants[0]!.id });
    const { edited } = await open(peer, id);
    await share(id, 'HUB');
    await until('the peer hears of it', () => edited.length === 1);
    expect(edited).toEqual([{ strategyId: id }]);
  });
});
