import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { post as comment, REMOVE as REMOVE_COMMENT } from '@tessellate/comments-tests/support';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { openThread, post as message, REMOVE as REMOVE_MESSAGE } from '@tessellate/discussions-tests/support';
import { aStrategy } from '@tessellate/practice-api/testing';
import { randomUUID } from 'node:crypto';

const REMOVE_STRATEGY = 'mutation ($input: RemoveStrategyInput!) { removeStrategy(input: $input) { id } }';

describe('What somebody else wrote', () => {
  let server: TestApp;
  let author: TestClient;
  let facilitator: TestClient;
  let places: { strategy: string; thread: string };

  beforeAll(async () => {
    server = await startTestApp();
    const group = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    author = await server.signIn(group.participants[0]!.email);
    facilitator = await server.signIn(group.facilitator.email);
    const strategy = await aStrategy(server.app, { authorId: group.participants[0]!.id });
    places = { strategy, thread: await openThread(author, group.id) };
  });
  afterAll(() => server.close());

  const remove = (query: string, input: object) =>
    facilitator.ask(query, { input: { mutationId: randomUUID(), ...input } });

  it('is taken away in one way whatever it is: with a reason, a line in the log and word to its author', async () => {
    const { id: commentId } = await comment(author, places.strategy, 'Off topic');
    const { id: messageId } = await message(author, places.thread, 'Off topic');
    for (const { query, input, id, act } of [
      { query: REMOVE_COMMENT, input: { id: commentId }, id: commentId, act: 'comment.removed' },
      { query: REMOVE_MESSAGE, input: { messageId }, id: messageId, act: 'message.removed' },
      { query: REMOVE_STRATEGY, input: { id: places.strategy }, id: places.strategy, act: 'strategy.removed' },
    ]) {
      const [refused] = (await remove(query, { ...input, reason: '  ' })).errors ?? [];
      expect(refused?.extensions.code).toBe('INVALID_INPUT');
      expect((await remove(query, { ...input, reason: 'Not about this.' })).errors).toBeUndefined();
      await server.settled();
      const log = 'SELECT action, reason FROM audit_entry WHERE target_id = $1';
      expect(await server.dataSource.query(log, [id])).toEqual([{ action: act, reason: 'Not about this.' }]);
      const told = 'SELECT count(*)::int AS told FROM notice WHERE kind = $1';
      expect(await server.dataSource.query(told, [act])).toEqual([{ told: 1 }]);
    }
  });
});
