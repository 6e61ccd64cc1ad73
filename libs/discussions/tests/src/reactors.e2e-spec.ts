import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { openThread, post } from './support';

const REACT = 'mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }';
const REACTORS =
  'query ($id: UUID!) { reactors(targetType: MESSAGE, targetId: $id) { kind count people { id name } } }';

describe('who reacted', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  let cem: TestClient;
  let outsider: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 3 });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
    cem = await server.signIn(group.participants[2]!.email);
    const other = await community.workGroup({ participants: 1 });
    outsider = await server.signIn(other.participants[0]!.email);
  });
  afterAll(() => server.close());

  it('is said to those who read the message, and to nobody else', async () => {
    const id = await openThread(ana, group.id);
    const message = await post(ana, id, 'Two left over.');
    const react = (client: TestClient, kind: string) =>
      client.gql(REACT, {
        input: { mutationId: randomUUID(), targetType: 'MESSAGE', targetId: message.id, kind, on: true },
      });
    await react(ben, 'AGREE');
    await react(cem, 'AGREE');
    await react(ben, 'THANKS');
    const [one, two] = [group.participants[1]!, group.participants[2]!];
    expect((await ana.gql(REACTORS, { id: message.id })).reactors).toEqual([
      {
        kind: 'AGREE',
        count: 2,
        people: [
          { id: one.id, name: one.name },
          { id: two.id, name: two.name },
        ],
      },
      { kind: 'THANKS', count: 1, people: [{ id: one.id, name: one.name }] },
    ]);
    for (const target of [message.id, randomUUID()])
      expect(await outsider.codeOf(REACTORS, { id: target })).toBe('NOT_FOUND');
  });
});
