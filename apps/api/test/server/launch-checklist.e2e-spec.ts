import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { openThread } from '@tessellate/discussions-tests/support';
import { Recruiting } from '@tessellate/recruiting-tests/places-support';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { aWorkshop, hours, signedInGroup } from '@tessellate/workshops-tests/workshops-support';

const LAUNCH = 'query ($id: UUID!) { workGroup(id: $id) { launch { openCount items { id detail path done } } } }';
const MINE = '{ myWorkGroups { id launch { openCount items { id } } } }';

interface Item {
  id: string;
  detail: string;
  path: string;
  done: boolean;
}

describe('the launch checklist of a Work Group', () => {
  let server: TestApp;
  let community: CommunityBuilder;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());

  const launch = async (client: TestClient, id: string): Promise<{ openCount: number; items: Item[] } | null> =>
    (await client.gql(LAUNCH, { id })).workGroup.launch;
  const items = async (client: TestClient, id: string) => (await launch(client, id))?.items ?? [];
  const open = async (client: TestClient, id: string) =>
    (await items(client, id)).filter(({ done }) => !done).map(item => item.id);
  const detail = async (client: TestClient, id: string, item: string) =>
    (await items(client, id)).find(found => found.id === item)?.detail;
  const change = (sql: string, values: unknown[]) => server.dataSource.query(sql, values);

  it('names each thing that is missing with where it is mended, ticks what is done, and is gone when all is', async () => {
    const hub = await Recruiting.of(server, 4);
    const { manager, groupId: id } = hub;
    await change(`DELETE FROM work_group_membership WHERE work_group_id = $1`, [id]);
    expect(await items(manager, id)).toEqual([
      { id: 'group.facilitator', detail: 'Nobody is leading it yet.', path: `/group/${id}#appoint`, done: false },
      { id: 'cycle.dates', detail: 'No workshop is planned yet.', path: `/group/${id}/plan`, done: false },
      { id: 'recruiting.joined', detail: 'Nobody has a place yet.', path: `/hub/recruiting/${id}`, done: false },
      {
        id: 'thread.first',
        detail: 'Nobody has opened one yet.',
        path: `/discussions?group=${id}&new=thread`,
        done: false,
      },
    ]);

    const { id: personId, email } = await community.person();
    await server.app
      .get(WorkGroupAdministration)
      .addMember({ workGroupId: id, personId, role: 'FACILITATOR' } as const);
    const lead = await server.signIn(email);
    await aWorkshop(server, id, { draft: true, startsAt: null, endsAt: null });
    const online = await aWorkshop(server, id, { startsAt: hours(100), endsAt: hours(102), format: 'ONLINE' });
    expect(await detail(manager, id, 'cycle.dates')).toBe('One workshop has no date.');
    expect(await detail(manager, id, 'cycle.places')).toBe('One workshop has no place to meet.');
    expect(await detail(manager, id, 'cycle.published')).toBe('The group cannot see one draft yet.');

    const silent = await hub.apply({ committedAt: null });
    await hub.decide('APPROVE', [silent.id], { withoutCommitment: 'The headteacher is away until Monday.' });
    // As it was placed before its headteacher was asked for.
    await change('UPDATE application SET commitment_waived_at = NULL WHERE id = $1', [silent.id]);
    expect(await detail(manager, id, 'recruiting.joined')).toBe('One person has a place but no account yet.');
    expect(await detail(manager, id, 'recruiting.headteachers')).toBe('One headteacher has not answered.');
    await change('UPDATE application SET commitment_declined_at = now() WHERE id = $1', [silent.id]);
    expect(await detail(manager, id, 'recruiting.headteachers')).toBe('One headteacher has said no.');
    // Who answered the hub is between the hub and the school.
    expect((await items(lead, id)).map(item => item.id)).not.toContain('recruiting.headteachers');
    expect(await open(manager, id)).toEqual([
      ...['cycle.dates', 'cycle.places', 'cycle.published', 'recruiting.joined', 'recruiting.headteachers'],
      'thread.first',
    ]);

    await change(`UPDATE cycle_step SET starts_at = $2, ends_at = $3 WHERE work_group_id = $1 AND starts_at IS NULL`, [
      id,
      hours(50),
      hours(52),
    ]);
    await change(`UPDATE cycle_step SET join_url = 'https://meet.example/a' WHERE id = $1`, [online]);
    await change('UPDATE cycle_step SET published_at = now() WHERE work_group_id = $1', [id]);
    await openThread(lead, id, 'Welcome');
    expect(await open(manager, id)).toEqual(['recruiting.joined', 'recruiting.headteachers']);
    await change('UPDATE application SET person_id = $2, committed_at = now() WHERE id = $1', [silent.id, personId]);
    expect(await launch(manager, id)).toBeNull();
    expect(await launch(lead, id)).toBeNull();
  });

  it('is gone when the first workshop has begun, but not for a draft, a cancelled one, or one to come', async () => {
    const { id, lead, people } = await signedInGroup(server, community, 1);
    const [rosa] = people as [TestClient];
    expect(await open(lead, id)).toEqual(['cycle.dates', 'thread.first']);
    // Whoever only takes part reads nothing of it.
    expect(await launch(rosa, id)).toBeNull();
    await aWorkshop(server, id, { startsAt: hours(24), endsAt: hours(26) });
    await aWorkshop(server, id, { draft: true });
    const cancelled = await aWorkshop(server, id);
    await change('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [cancelled]);
    expect(await open(lead, id)).toEqual(['cycle.published', 'thread.first']);
    await aWorkshop(server, id);
    expect(await launch(lead, id)).toBeNull();
  });

  it('costs as many statements for many groups as for one', async () => {
    const manager = await server.signIn((await community.hubMember('MANAGER', 'turing-nw')).email);
    const ask = () => countStatements(() => manager.gql(MINE), /application|thread|cycle_step|role_invitation/);
    await community.workGroup({ hub: 'turing-nw', participants: 0 });
    const manage = async () => (await manager.gql(MINE)).myWorkGroups.length;
    expect(await manage()).toBe(1);
    const one = await ask();
    expect(one).toBe(4);
    for (let n = 0; n < 6; n++) await community.workGroup({ hub: 'turing-nw', participants: 1 });
    expect(await manage()).toBe(7);
    expect(await ask()).toBe(one);
  });
});
