import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
} from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const ENOUGH = 40;

describe('connections', () => {
  let server: TestApp;
  let member: TestClient;
  let other: TestClient;
  let groupId: string;
  const open: TestSocket[] = [];

  beforeAll(async () => {
    server = await startTestApp({ rateLimits: true });
    const group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    groupId = group.id;
    const [first, second] = group.participants;
    [member, other] = [await server.signIn(first!.email), await server.signIn(second!.email)];
  });
  afterEach(() => open.splice(0).forEach(socket => socket.disconnect()));
  afterAll(() => server.close());

  const socketOf = async (client: TestClient) => {
    const socket = await connectSocket(client);
    open.push(socket);
    return socket;
  };

  it('are as many as the tabs of a busy day, and refused beyond that with when to come back', async () => {
    for (let n = 0; n < ENOUGH; n++) await socketOf(member);
    await expect(connectSocket(member)).rejects.toMatchObject({
      message: expect.stringContaining('Too many pages'),
      data: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
    });
    // Nobody else is concerned, and a closed one makes room.
    expect((await socketOf(other)).connected).toBe(true);
    const gone = open.shift()!;
    const left = new Promise(resolve => gone.once('disconnect', resolve));
    gone.disconnect();
    await left;
    await waitFor(async () =>
      connectSocket(member).then(
        socket => open.push(socket) > 0,
        () => false,
      ),
    );
  });

  it('join what a screen shows at once, and are told to wait when they ask for far more', async () => {
    const socket = await socketOf(member);
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => joinRoom(socket, { type: 'WORK_GROUP', id: groupId })),
    );
    expect(answers.slice(0, 60).every(({ ok }) => ok)).toBe(true);
    expect(answers.filter(answer => !answer.ok && answer.code === 'RATE_LIMITED').length).toBeGreaterThan(20);
    expect(await joinRoom(await socketOf(other), { type: 'WORK_GROUP', id: groupId })).toEqual({ ok: true });
  });

  it('that say more than any page of ours are ended', async () => {
    const socket = await socketOf(member);
    const ended = new Promise(resolve => socket.once('disconnect', resolve));
    for (let n = 0; n < 400; n++) socket.emit('room.leave', { type: 'THREAD', id: randomUUID() });
    expect(await ended).toBe('io server disconnect');
  });
});

/** Within ten seconds. */
async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('Waited in vain.');
}
