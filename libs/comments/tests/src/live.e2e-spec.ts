import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
import { post, REMOVE } from './support';

describe('live comments', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let writer: TestClient;
  let stranger: TestClient;
  let strategyId: string;
  let open: TestSocket[];

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    writer = await server.signIn(group.participants[0]!.email);
    stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    open = [];
    strategyId = await aStrategy(server.app, { authorId: group.participants[0]!.id });
  });
  afterEach(() => open.forEach(socket => socket.close()));

  const socketOf = async (client: TestClient) => {
    const socket = await connectSocket(client);
    open.push(socket);
    return socket;
  };
  const room = () => ({ type: 'STRATEGY' as const, id: strategyId });

  it('reach everybody who has the strategy open, and nobody without access', async () => {
    const reader = await socketOf(await server.signIn(group.participants[1]!.email));
    expect(await joinRoom(reader, room())).toEqual({ ok: true });
    const outside = await socketOf(stranger);
    expect(await joinRoom(outside, room())).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    const heard = collect(reader, 'comment.posted');
    const leaked = collect(outside, 'comment.posted');
    const comment = await post(writer, strategyId, 'How did you begin?');
    await until('the reader hears of it', () => heard.length > 0);
    expect(heard).toMatchObject([
      {
        id: comment.id,
        targetId: strategyId,
        html: '<p>How did you begin?</p>',
        version: 1,
        author: { id: group.participants[0]!.id, name: group.participants[0]!.name },
      },
    ]);
    await server.settled();
    expect(leaked).toEqual([]);
  });

  it('tell of a removal without the words or the reason', async () => {
    const comment = await post(writer, strategyId, 'Something unkind');
    const reader = await socketOf(await server.signIn(group.participants[1]!.email));
    await joinRoom(reader, room());
    const heard = collect(reader, 'comment.changed');
    const facilitator = await server.signIn(group.facilitator.email);
    await facilitator.gql(REMOVE, { input: { mutationId: randomUUID(), id: comment.id, reason: 'About a pupil' } });
    await until('the reader hears of the removal', () => heard.length > 0);
    expect(heard).toMatchObject([{ id: comment.id, html: '', text: '', removedAt: expect.any(String) }]);
    expect(JSON.stringify(heard)).not.toMatch(/unkind|pupil/);
  });

  it('carry reactions to whoever has the strategy open', async () => {
    const comment = await post(writer, strategyId, 'How?');
    const reader = await socketOf(await server.signIn(group.participants[1]!.email));
    await joinRoom(reader, room());
    const heard = collect(reader, 'reaction.changed');
    const input = { mutationId: randomUUID(), targetType: 'COMMENT', targetId: comment.id, kind: 'INSIGHT', on: true };
    await writer.gql('mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }', { input });
    await until('the reader hears of the reaction', () => heard.length > 0);
    expect(heard).toMatchObject([
      { targetId: comment.id, kind: 'INSIGHT', on: true, counts: [{ kind: 'INSIGHT', count: 1 }] },
    ]);
  });
});
