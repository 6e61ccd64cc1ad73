import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { aWorkshop, hours, mark, minutes, rsvp, see, signedInGroup } from './workshops-support';

const NEEDS = '{ workshopNeeds { kind count workshopId beforeMove } }';

describe('what workshops wait for', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let rosa: TestClient;
  let now: string;
  let next: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 3);
    rosa = group.people[0]!;
    const at = (days: number) => ({ startsAt: hours(24 * days), endsAt: hours(24 * days + 2) });
    await aWorkshop(server, group.id, at(-15));
    now = await aWorkshop(server, group.id);
    await aWorkshop(server, group.id, { ...at(4), draft: true });
    next = await aWorkshop(server, group.id, at(5));
    await aWorkshop(server, group.id, at(20));
  });
  afterAll(() => server.close());

  const needs = async (client: TestClient): Promise<[string, string, number][]> =>
    (await client.gql(NEEDS)).workshopNeeds.map(
      ({ kind, workshopId, count }: { kind: string; workshopId: string; count: number }) => [kind, workshopId, count],
    );
  const change = (sql: string, id: string) =>
    server.dataSource.query(`UPDATE cycle_step SET ${sql} WHERE id = $1`, [id]);

  it('is a participant’s answer for the next workshop alone, and again when it has moved', async () => {
    expect(await needs(rosa)).toEqual([['RSVP', next, 1]]);
    await rsvp(rosa, { workshopId: next, choice: 'COMING' });
    expect(await needs(rosa)).toEqual([]);
    await change(`starts_at = starts_at + interval '1 hour'`, next);
    expect((await rosa.gql(NEEDS)).workshopNeeds).toEqual([
      { kind: 'RSVP', workshopId: next, count: 1, beforeMove: true },
    ]);
  });

  it('is for whoever leads the register and who has not answered, as many as the pages show', async () => {
    const open = async () =>
      (await see(group.lead, now)).entries.filter((line: any) => line.member && !line.attendance);
    const unanswered = async () =>
      (await see(group.lead, next)).entries.filter((line: any) => line.member && !line.rsvp);
    expect(await needs(group.lead)).toEqual([
      ['REGISTER', now, (await open()).length],
      ['ANSWERS', next, (await unanswered()).length],
    ]);
    expect((await unanswered()).length).toBe(2);
    const [one, ...rest] = group.participants.map(({ id }) => ({ personId: id, mark: 'PRESENT', credit: 1 }));
    await mark(group.lead, now, [one!]);
    expect((await needs(group.lead))[0]).toEqual(['REGISTER', now, 2]);
    await mark(group.lead, now, rest);
    expect(await needs(group.lead)).toEqual([['ANSWERS', next, 2]]);
  });

  it('is today’s register before it starts, and nothing of a workshop that was cancelled', async () => {
    const soon = await aWorkshop(server, group.id, { startsAt: minutes(25), endsAt: hours(2) });
    expect(await needs(group.lead)).toEqual([
      ['REGISTER', soon, 3],
      ['ANSWERS', soon, 3],
    ]);
    expect(await needs(rosa)).toEqual([['RSVP', soon, 1]]);
    await change('cancelled_at = now()', soon);
    expect(await needs(group.lead)).toEqual([['ANSWERS', next, 2]]);
  });

  it('is nobody else’s: another group’s, the hub’s manager’s, nor somebody’s who has left', async () => {
    const others = await signedInGroup(server, community, 1);
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    for (const client of [others.lead, others.people[0]!, manager, alumni]) expect(await needs(client)).toEqual([]);
    const groups = server.app.get(WorkGroupAdministration);
    const [, , leaver] = group.participants;
    const other = await community.workGroup({ hub: 'solent', participants: 0 });
    await groups.addMember({ workGroupId: other.id, personId: leaver!.id, role: 'PARTICIPANT' });
    await server.dataSource.query(
      'UPDATE work_group_membership SET until = now() WHERE person_id = $1 AND work_group_id = $2',
      [leaver!.id, group.id],
    );
    expect(await needs(await server.signIn(leaver!.email))).toEqual([]);
    expect(await needs(group.lead)).toEqual([['ANSWERS', next, 1]]);
  });

  it('costs one statement however many groups, workshops and people there are', async () => {
    const count = () => countStatements(() => group.lead.gql(NEEDS), /workshop_rsvp|workshop_attendance/);
    expect(await count()).toBe(1);
    const all = await countStatements(() => group.lead.gql(NEEDS));
    const more = await community.workGroup({ hub: 'solent', participants: 5 });
    const place = { workGroupId: more.id, personId: group.facilitator.id, role: 'FACILITATOR' } as const;
    await server.app.get(WorkGroupAdministration).addMember(place);
    for (const days of [-2, -1, 1, 2])
      await aWorkshop(server, more.id, { startsAt: hours(24 * days), endsAt: hours(24 * days + 1) });
    const lead = await server.signIn(group.facilitator.email);
    expect((await needs(lead)).length).toBeGreaterThan(3);
    expect(await countStatements(() => lead.gql(NEEDS))).toBe(all);
  });
});
