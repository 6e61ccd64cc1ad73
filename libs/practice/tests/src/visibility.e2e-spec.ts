import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { aStrategy } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CHANGE_REACH, EDIT, feed, REMOVE, sees, STRATEGY } from './support';
import { strategyInput } from '@tessellate/practice-api/testing';

describe('who sees a strategy', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let author: TestClient;
  let authorId: string;
  let peer: TestClient;
  let facilitator: TestClient;
  let neighbour: TestClient;
  let alumni: TestClient;
  let elsewhere: TestClient;
  let colleague: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    const sibling = await community.workGroup({ participants: 1 });
    const other = await community.workGroup({ hub: 'solent', participants: 1 });
    const [first, second] = group.participants;
    authorId = first!.id;
    author = await server.signIn(first!.email);
    peer = await server.signIn(second!.email);
    facilitator = await server.signIn(group.facilitator.email);
    neighbour = await server.signIn(sibling.participants[0]!.email);
    alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    elsewhere = await server.signIn(other.participants[0]!.email);
    colleague = await server.signIn((await community.colleague(first!.departmentId)).email);
  });
  afterAll(() => server.close());

  const whoSees = async (id: string) => {
    const people = { author, peer, facilitator, neighbour, alumni, elsewhere };
    const seen = await Promise.all(
      Object.entries(people).map(async ([name, client]) => ((await sees(client, id)) ? name : null)),
    );
    const listed = await Promise.all(
      Object.entries(people).map(async ([name, client]) => ((await feed(client)).includes(id) ? name : null)),
    );
    expect(listed).toEqual(seen);
    return seen.filter(name => name !== null);
  };
  const share = (client: TestClient, id: string, reach: string) =>
    client.codeOf(CHANGE_REACH, { input: { mutationId: randomUUID(), id, reach } });

  it('widens with its reach: the Work Group, then the hub, then all hubs, and back', async () => {
    const id = await aStrategy(server.app, { authorId });
    expect(await whoSees(id)).toEqual(['author', 'peer', 'facilitator']);
    expect(await share(author, id, 'HUB')).toBeNull();
    expect(await whoSees(id)).toEqual(['author', 'peer', 'facilitator', 'neighbour', 'alumni']);
    expect(await share(author, id, 'ALL_HUBS')).toBeNull();
    expect(await whoSees(id)).toEqual(['author', 'peer', 'facilitator', 'neighbour', 'alumni', 'elsewhere']);
    expect(await share(author, id, 'WORK_GROUP')).toBeNull();
    expect(await whoSees(id)).toEqual(['author', 'peer', 'facilitator']);
  });

  it('lets nobody but its author change how far it goes, not even the facilitator', async () => {
    const id = await aStrategy(server.app, { authorId });
    expect(await share(peer, id, 'ALL_HUBS')).toBe('FORBIDDEN');
    expect(await share(facilitator, id, 'ALL_HUBS')).toBe('FORBIDDEN');
    expect(await share(elsewhere, id, 'ALL_HUBS')).toBe('NOT_FOUND');
    expect(await whoSees(id)).toEqual(['author', 'peer', 'facilitator']);
    const { strategy } = await facilitator.gql(STRATEGY, { id });
    expect(strategy.viewerCan).toEqual({ edit: false, remove: true, changeReach: false });
  });

  it('answers alike for what is unseen and what does not exist', async () => {
    const id = await aStrategy(server.app, { authorId });
    for (const target of [id, randomUUID()]) {
      expect((await elsewhere.gql(STRATEGY, { id: target })).strategy).toBeNull();
      expect(await elsewhere.codeOf(EDIT, { input: { ...editOf(), id: target, baseVersion: 1 } })).toBe('NOT_FOUND');
    }
    const messages = await Promise.all(
      [id, randomUUID()].map(
        async target =>
          (await elsewhere.ask(REMOVE, { input: { mutationId: randomUUID(), id: target } })).errors?.[0]?.message,
      ),
    );
    expect(messages[0]).toBe(messages[1]);
  });

  it('is not for department colleagues nor for visitors, whatever its reach', async () => {
    const id = await aStrategy(server.app, { authorId, reach: 'ALL_HUBS' });
    expect(await colleague.codeOf(STRATEGY, { id })).toBe('FORBIDDEN');
    expect(await server.visitor.codeOf(STRATEGY, { id })).toBe('UNAUTHENTICATED');
  });

  it('can be removed by a facilitator only with a reason, which the log keeps for good', async () => {
    const id = await aStrategy(server.app, { authorId });
    const remove = (reason?: string) => facilitator.codeOf(REMOVE, { input: { mutationId: randomUUID(), id, reason } });
    expect(await peer.codeOf(REMOVE, { input: { mutationId: randomUUID(), id, reason: 'Not mine' } })).toBe(
      'FORBIDDEN',
    );
    expect(await remove()).toBe('INVALID_INPUT');
    expect(await remove('   ')).toBe('INVALID_INPUT');
    expect(await sees(author, id)).toBe(true);
    expect(await remove('It names a pupil.')).toBeNull();
    expect(await whoSees(id)).toEqual([]);
    const log = await server.dataSource.query(
      'SELECT actor_id, action, subject_id, reason FROM audit_entry WHERE target_id = $1',
      [id],
    );
    expect(log).toEqual([
      { actor_id: group.facilitator.id, action: 'strategy.removed', subject_id: authorId, reason: 'It names a pupil.' },
    ]);
    for (const change of ["UPDATE audit_entry SET reason = 'x'", 'DELETE FROM audit_entry', 'TRUNCATE audit_entry']) {
      await expect(server.dataSource.query(change)).rejects.toThrow('append-only');
    }
  });

  it('is removed by its author without a reason and without the log', async () => {
    const id = await aStrategy(server.app, { authorId });
    expect(await author.codeOf(REMOVE, { input: { mutationId: randomUUID(), id } })).toBeNull();
    expect(await sees(author, id)).toBe(false);
    expect(await server.dataSource.query('SELECT 1 FROM audit_entry WHERE target_id = $1', [id])).toEqual([]);
  });
});

const editOf = () => {
  const { reach: _, ...input } = strategyInput();
  return input;
};
