import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder, type BuiltWorkGroup } from '@tessellate/cycle-api/testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';
import { type Progress, share, TASK, write } from './tasks-support';

const NEEDS = '{ taskNeeds { kind count taskId begun } }';

describe('what tasks wait for', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let people: TestClient[];
  let lead: TestClient;
  let due: string;
  let position = 0;

  /** A task that is due in so many days. @returns its id */
  const aTask = async (workGroupId: string, days: number, draft = false): Promise<string> => {
    const id = randomUUID();
    await server.dataSource.query(
      `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, due_at, published_at)
       VALUES ($1, $2, $3, 'TASK', $3, 'Bar models', 'Try them.', now() + make_interval(days => $4), $5)`,
      [id, workGroupId, ++position, days, draft ? null : new Date()],
    );
    return id;
  };
  const needs = async (client: TestClient) => (await client.gql(NEEDS)).taskNeeds;
  const idle = async () =>
    (await lead.gql(TASK, { id: due })).task.progress.filter(({ state }: Progress) => state === 'NOT_BEGUN').length;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 4 });
    people = await Promise.all(group.participants.map(({ email }) => server.signIn(email)));
    lead = await server.signIn(group.facilitator.email);
    await aTask(group.id, -20);
    due = await aTask(group.id, 7);
    await aTask(group.id, 8, true);
    await aTask(group.id, 40);
  });
  afterAll(() => server.close());

  it('is a participant’s own work on the task that is due, until some of it is shared', async () => {
    const [rosa] = people as [TestClient];
    expect(await needs(rosa)).toEqual([{ kind: 'SHARE', count: 1, taskId: due, begun: false }]);
    await write(rosa, due, 'PLAN', 'With Year 8.');
    expect(await needs(rosa)).toEqual([{ kind: 'SHARE', count: 1, taskId: due, begun: true }]);
    await share(rosa, due, 'PLAN', 'With Year 8.');
    expect(await needs(rosa)).toEqual([]);
  });

  it('is for whoever leads that at least half have not begun, as many as the task’s page counts', async () => {
    expect(await needs(lead)).toEqual([{ kind: 'NOT_BEGUN', count: 3, taskId: due, begun: false }]);
    expect(await idle()).toBe(3);
    await write(people[1]!, due, 'EVIDENCE', 'They drew.');
    expect(await needs(lead)).toMatchObject([{ count: 2 }]);
    expect(await idle()).toBe(2);
    await write(people[2]!, due, 'PLAN', 'Next week.');
    expect(await needs(lead)).toEqual([]);
  });

  it('is nobody else’s: another group’s, the hub’s manager’s, nor an account’s of last year', async () => {
    const other = await community.workGroup({ participants: 1 });
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    for (const email of [other.facilitator.email, other.participants[0]!.email])
      expect(await needs(await server.signIn(email))).toEqual([]);
    expect(await needs(manager)).toEqual([]);
    const old = await community.workGroup({ participants: 1, academicYear: 2025 });
    await aTask(old.id, 3);
    const answer = await (await server.signIn(old.participants[0]!.email)).ask(NEEDS);
    expect(answer.data?.taskNeeds ?? []).toEqual([]);
  });

  it('costs one statement however many groups, tasks and people there are', async () => {
    expect(await countStatements(() => lead.gql(NEEDS), /task_work/)).toBe(1);
    const all = await countStatements(() => lead.gql(NEEDS));
    const more = await community.workGroup({ hub: 'solent', participants: 5 });
    const place = { workGroupId: more.id, personId: group.facilitator.id, role: 'FACILITATOR' } as const;
    await server.app.get(WorkGroupAdministration).addMember(place);
    for (const days of [2, 3, 5]) await aTask(more.id, days);
    const again = await server.signIn(group.facilitator.email);
    expect(await needs(again)).toHaveLength(3);
    expect(await countStatements(() => again.gql(NEEDS))).toBe(all);
  });
});
