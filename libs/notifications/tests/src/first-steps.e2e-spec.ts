import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { post as comment } from '@tessellate/comments-tests/support';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { openThread, post } from '@tessellate/discussions-tests/support';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CREATE as CREATE_STRATEGY } from '@tessellate/practice-tests/support';
import { Recruiting } from '@tessellate/recruiting-tests/places-support';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { aWorkshop, signedInGroup } from '@tessellate/workshops-tests/workshops-support';
import { randomUUID } from 'node:crypto';
import { leaveWithoutLead } from './needs-support';
import { HOURS } from './support';

const FIRST = '{ firstSteps { doneCount steps { id path done } } }';
const SKIP =
  'mutation ($input: SkipFirstStepsInput!) { skipFirstSteps(input: $input) { firstSteps { steps { id } } } }';
const BEGIN = 'mutation ($input: BeginFirstStepInput!) { beginFirstStep(input: $input) { path } }';
const ADDRESS = 'mutation ($input: MakeCalendarAddressInput!) { makeCalendarAddress(input: $input) { url } }';
const DRAFT = 'query ($key: String!) { draft(key: $key) { payload } }';
interface Steps {
  doneCount: number;
  steps: { id: string; path: string; done: boolean }[];
}

describe('the first ten minutes', () => {
  let server: TestApp;
  let community: CommunityBuilder;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());

  const first = async (client: TestClient): Promise<Steps | null> => (await client.gql(FIRST)).firstSteps;
  const ticks = async (client: TestClient) => (await first(client))?.steps.map(({ id, done }) => [id, done]) ?? null;
  const skip = (client: TestClient, step: string | null) =>
    client.ask(SKIP, { input: { mutationId: randomUUID(), step } });
  const begin = (client: TestClient, step: string, mutationId: string = randomUUID()) =>
    client.ask(BEGIN, { input: { mutationId, step } });

  it('of a participant tick themselves by what is done, wherever, and are gone when all is done', async () => {
    const group = await signedInGroup(server, community, 2);
    const [rosa, sam] = group.people as [TestClient, TestClient];
    expect(await ticks(rosa)).toEqual([
      ['calendar.subscribe', false],
      ['thread.introduce', false],
      ['comment.first', false],
      ['notices.hours', false],
    ]);
    await rosa.gql(ADDRESS, { input: { mutationId: randomUUID() } });
    const thread = await openThread(sam, group.id, 'Introductions');
    await post(sam, thread, 'I am Sam.');
    await post(rosa, thread, 'I am Rosa.');
    expect(await ticks(rosa)).toEqual([
      ['calendar.subscribe', true],
      ['thread.introduce', true],
      ['comment.first', false],
      ['notices.hours', false],
    ]);
    const strategyId = randomUUID();
    await sam.gql(CREATE_STRATEGY, { input: strategyInput({ mutationId: strategyId, workGroupId: group.id }) });
    await comment(rosa, strategyId, 'Which ones?');
    const hours = {
      mode: 'SCHOOL_DAYS',
      days: [1, 2, 3, 4, 5],
      from: '07:30',
      until: '18:00',
      inHolidays: false,
      emailOff: false,
    };
    await rosa.ask(HOURS, { input: { mutationId: randomUUID(), ...hours } });
    expect(await ticks(rosa)).toBeNull();
  });

  it('have a draft ready where people introduce themselves or a thread for it, and never write over words that wait there', async () => {
    const group = await signedInGroup(server, community, 2);
    const [rosa, sam] = group.people as [TestClient, TestClient];
    await openThread(sam, group.id, 'Something else');
    expect((await begin(rosa, 'thread.introduce')).data?.beginFirstStep.path).toBe(
      `/discussions?group=${group.id}&new=thread`,
    );
    const { draft: opened } = await rosa.gql(DRAFT, { key: `thread:new:${group.id}` });
    expect(opened.payload).toMatchObject({ title: 'Introductions', stepId: '' });
    expect((await begin(group.lead, 'thread.welcome')).data?.beginFirstStep.path).toBe(
      `/discussions?group=${group.id}&new=thread`,
    );
    expect((await group.lead.gql(DRAFT, { key: `thread:new:${group.id}` })).draft.payload.title).toMatch(/^Welcome/);
    const welcome = await openThread(group.lead, group.id, 'Welcome: who are we?');
    const mutationId = randomUUID();
    for (let n = 0; n < 2; n++)
      expect((await begin(rosa, 'thread.introduce', mutationId)).data?.beginFirstStep.path).toBe(
        `/discussions/${welcome}?write=1`,
      );
    const draft = async () => JSON.stringify((await rosa.gql(DRAFT, { key: `thread:${welcome}` })).draft.payload);
    expect(await draft()).toContain('I’m head of maths at');
    await server.dataSource.query(`UPDATE draft SET payload = '{"mine": true}' WHERE key = $1`, [`thread:${welcome}`]);
    await begin(rosa, 'thread.introduce');
    expect(await draft()).toBe('{"mine":true}');
  });

  it('lead to the strategy with fewest comments, the nearest to what the person looks for, never one of their own', async () => {
    const group = await signedInGroup(server, community, 2);
    const [rosa, sam] = group.people as [TestClient, TestClient];
    const share = async (author: TestClient, title: string) => {
      const mutationId = randomUUID();
      const input = { ...strategyInput({ mutationId, workGroupId: group.id }), title };
      await author.gql(CREATE_STRATEGY, { input });
      return mutationId;
    };
    const found = async () => (await begin(rosa, 'comment.first')).data?.beginFirstStep.path;
    const [id] = [group.participants[0]!.id];
    await server.dataSource.query(
      `UPDATE person SET seeks = 'Ideas for surds & how to begin: <help> !' WHERE id = $1`,
      [id],
    );
    const surds = await share(sam, 'Surds without tears');
    const circles = await share(sam, 'Circles and their areas');
    await share(rosa, 'Surds of my own');
    expect(await found()).toBe(`/practice/${surds}#write-comment`);
    await comment(sam, surds, 'One more thing.');
    expect(await found()).toBe(`/practice/${circles}#write-comment`);
    await server.dataSource.query(`UPDATE person SET seeks = '' WHERE id = $1`, [id]);
    expect(await found()).toBe(`/practice/${circles}#write-comment`);
  });

  it('of a coordinator are a manager for a hub that has none, done once they have named one', async () => {
    const coordinator = await server.signIn((await community.nationalCoordinator()).email);
    const given = await first(coordinator);
    expect(given!.steps.map(({ id }) => id)).toEqual(['hub.manager', 'notices.hours']);
    const hubId = /^\/national\/hubs\/(.+)$/.exec(given!.steps[0]!.path)?.[1];
    const input = { mutationId: randomUUID(), hubId, email: `${randomUUID()}@school.example`, name: 'Ada Finch' };
    const invited = await coordinator.ask(
      'mutation ($input: InviteHubManagerInput!) { inviteHubManager(input: $input) { __typename } }',
      { input },
    );
    expect(invited.errors).toBeUndefined();
    expect((await ticks(coordinator))![0]).toEqual(['hub.manager', true]);
  });

  it('of a facilitator are the plan, publishing it and a welcome; of a manager a group, its facilitator and people', async () => {
    const group = await signedInGroup(server, community, 1);
    expect(await ticks(group.lead)).toEqual([
      ['cycle.plan', false],
      ['cycle.publish', false],
      ['thread.welcome', false],
      ['notices.hours', false],
    ]);
    await aWorkshop(server, group.id, { draft: true });
    expect((await ticks(group.lead))!.slice(0, 2)).toEqual([
      ['cycle.plan', true],
      ['cycle.publish', false],
    ]);
    await openThread(group.lead, group.id, 'Welcome');
    expect(await ticks(group.lead)).toContainEqual(['thread.welcome', true]);

    const manager = await server.signIn((await community.hubMember('MANAGER', 'solent')).email);
    expect(await ticks(manager)).toEqual([
      ['group.create', false],
      ['group.facilitator', false],
      ['recruiting.invite', false],
      ['notices.hours', false],
    ]);
    const hub = await Recruiting.of(server, 4, 'solent');
    await leaveWithoutLead(server, hub.groupId);
    expect((await first(manager))!.steps[1]).toEqual({
      id: 'group.facilitator',
      path: `/group/${hub.groupId}`,
      done: false,
    });
    const { id: personId } = await community.person();
    const place = { workGroupId: hub.groupId, personId, role: 'FACILITATOR' } as const;
    await server.app.get(WorkGroupAdministration).addMember(place);
    await hub.apply();
    expect((await ticks(manager))!.filter(([, done]) => done)).toHaveLength(3);
  });

  it('of a colleague are their department’s page and their hours; nobody gets another role’s', async () => {
    const { participants } = await community.workGroup({ participants: 1 });
    const colleague = await server.signIn((await community.colleague(participants[0]!.departmentId)).email);
    expect(await ticks(colleague)).toEqual([
      ['department.write', false],
      ['notices.hours', false],
    ]);
    expect((await begin(colleague, 'cycle.plan')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await skip(colleague, 'group.create')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const step of ['', 'nothing', '*', `x.${'y'.repeat(90)}`])
      expect((await skip(colleague, step)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('are skipped one by one or all at once, by whoever does so alone and on all devices', async () => {
    const { participants, people } = await signedInGroup(server, community, 2);
    const [rosa, sam] = people as [TestClient, TestClient];
    await skip(rosa, 'calendar.subscribe');
    const again = await server.signIn(participants[0]!.email);
    expect((await ticks(again))!.map(([id]) => id)).toEqual(['thread.introduce', 'comment.first', 'notices.hours']);
    expect(await ticks(sam)).toHaveLength(4);
    await skip(again, null);
    expect(await ticks(rosa)).toBeNull();
    const skipped = async (client: TestClient) => (await client.gql('{ firstStepsSkipped }')).firstStepsSkipped;
    expect([await skipped(rosa), await skipped(sam)]).toEqual([true, false]);
    const BACK =
      'mutation ($input: BringBackFirstStepsInput!) { bringBackFirstSteps(input: $input) { firstSteps { steps { id } } } }';
    const back = await rosa.gql(BACK, { input: { mutationId: randomUUID() } });
    expect(back.bringBackFirstSteps.firstSteps.steps).toHaveLength(4);
    expect([await ticks(again), await skipped(rosa)]).toEqual([await ticks(rosa), false]);
  });

  it('are nothing for whoever had an account before, and cost them one statement', async () => {
    const { participants, people } = await signedInGroup(server, community, 1);
    const ask = () =>
      countStatements(() => first(people[0]!), /FROM person p|calendar_preference|notice_settings|cycle_step/);
    expect(await ask()).toBeGreaterThan(2);
    await server.dataSource.query(`UPDATE person SET created_at = now() - interval '31 days' WHERE id = $1`, [
      participants[0]!.id,
    ]);
    expect(await ticks(people[0]!)).toBeNull();
    expect(await ask()).toBe(1);
  });
});
