import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { mention, post as comment } from '@tessellate/comments-tests/support';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { document, openThread, post, POST } from '@tessellate/discussions-tests/support';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CREATE as CREATE_STRATEGY } from '@tessellate/practice-tests/support';
import { Recruiting } from '@tessellate/recruiting-tests/places-support';
import { share, write } from '@tessellate/tasks-tests/tasks-support';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { aWorkshop, hours, mark, see, signedInGroup } from '@tessellate/workshops-tests/workshops-support';
import { randomUUID } from 'node:crypto';
import { answer, failure, kinds, leaveWithoutLead, needs, plain, putOff } from './needs-support';

const DEPARTMENT =
  'mutation ($input: UpdateDepartmentProfileInput!) { updateDepartmentProfile(input: $input) { profile { version } } }';
const SAVE_DRAFT = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } } }';
const day = (days: number) => new Date(Date.now() + days * 86_400_000);

describe('what waits for each role', () => {
  let server: TestApp;
  let community: CommunityBuilder;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());

  const rows = async (client: TestClient) =>
    (await needs(client)).map(({ kind, title, detail }) => [kind, plain(title), plain(detail)]);
  const aTask = async (workGroupId: string, days: number): Promise<string> => {
    const id = randomUUID();
    await server.dataSource.query(
      `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, due_at, published_at)
       VALUES ($1, $2, 90, 'TASK', 2, 'Bar models', 'Try them.', now() + make_interval(days => $3), now())`,
      [id, workGroupId, days],
    );
    return id;
  };

  describe('a manager', () => {
    let hub: Recruiting;
    beforeAll(async () => {
      hub = await Recruiting.of(server, 6);
      await leaveWithoutLead(server, hub.groupId);
    });

    it('reads of decisions, offers that end, silent headteachers and a group that nobody leads, by what presses', async () => {
      const silent = { committedAt: null, submittedAt: day(-8) };
      await hub.apply({ name: 'Waits', submittedAt: day(-9) });
      await hub.apply({ name: 'Waits too' });
      await hub.apply({ name: 'Ends', state: 'OFFERED', offerExpiresAt: day(2) });
      await hub.apply({ name: 'Ends later', state: 'OFFERED', offerExpiresAt: day(4) });
      await hub.apply({ name: 'Silent', ...silent, state: 'WAITLISTED' });
      await hub.apply({ name: 'Said no', ...silent, state: 'WAITLISTED', commitmentDeclinedAt: day(-1) });
      await hub.apply({ name: 'Withdrawn', state: 'WITHDRAWN', ending: 'WITHDRAWN_BY_APPLICANT', ...silent });
      const found = await needs(hub.manager);
      expect(found.map(({ kind, title, urgency }) => [kind, title, urgency])).toEqual([
        ['recruiting.decide', '2 applications await your decision', 'NOW'],
        ['recruiting.offers', 'An offer of a place ends soon', 'SOON'],
        ['group.facilitator', 'A Work Group has no facilitator', 'LATER'],
        ['recruiting.headteachers', 'One headteacher has not answered yet', 'LATER'],
      ]);
      const board = await hub.board({ states: ['AWAITING_HUB'] });
      expect(board).toHaveLength(2);
    });

    it('is asked again when another application comes, and not when one of those is decided', async () => {
      const key = `recruiting.decide:${hub.groupId}`;
      await putOff(hub.manager, { key, until: 'FOR_GOOD' });
      expect(await kinds(hub.manager)).not.toContain('recruiting.decide');
      await server.dataSource.query(`UPDATE application SET state = 'WAITLISTED' WHERE name = 'Waits'`);
      expect(await kinds(hub.manager)).not.toContain('recruiting.decide');
      await hub.apply({ name: 'New', submittedAt: new Date(Date.now() + 1_000) });
      expect(await kinds(hub.manager)).toContain('recruiting.decide');
    });

    it('reads nothing of a group once somebody leads it, and nothing of another hub', async () => {
      const other = await server.signIn((await community.hubMember('MANAGER', 'solent')).email);
      expect(await kinds(other)).toEqual([]);
      const { id: personId } = await community.person();
      const place = { workGroupId: hub.groupId, personId, role: 'FACILITATOR' } as const;
      await server.app.get(WorkGroupAdministration).addMember(place);
      expect(await kinds(hub.manager)).not.toContain('group.facilitator');
    });

    it('costs the same number of statements however many groups wait', async () => {
      const count = () => countStatements(() => needs(hub.manager));
      await count();
      const one = await count();
      const more = await Recruiting.of(server, 2);
      await more.apply({ submittedAt: day(-3) });
      expect((await kinds(hub.manager)).filter(kind => kind === 'recruiting.decide')).toHaveLength(2);
      expect(await count()).toBe(one);
    });
  });

  describe('a group', () => {
    let group: Awaited<ReturnType<typeof signedInGroup>>;
    let rosa: TestClient;
    let tom: TestClient;
    let today: string;
    let next: string;
    let task: string;
    let thread: string;

    beforeAll(async () => {
      group = await signedInGroup(server, community, 3);
      [rosa, tom] = group.people as [TestClient, TestClient];
      today = await aWorkshop(server, group.id, { startsAt: new Date() });
      next = await aWorkshop(server, group.id, { startsAt: hours(120), endsAt: hours(122), format: 'BLENDED' });
      await aWorkshop(server, group.id, { startsAt: hours(500), endsAt: hours(502) });
      task = await aTask(group.id, 4);
      thread = await openThread(rosa, group.id, 'Negative numbers');
      await post(rosa, thread, 'How do you begin?');
    });

    it('shows its facilitator today’s register, who has not answered or begun, and an unanswered question', async () => {
      const found = await rows(group.lead);
      expect(found.map(([kind, title]) => [kind, title])).toEqual([
        ['workshop.register', expect.stringMatching(/^Today’s register: workshop/)],
        ['task.not-begun', '3 people have not started task 2'],
        ['workshop.answers', expect.stringMatching(/^3 people have not answered for workshop/)],
        ['thread.unanswered', `Nobody has answered ${group.participants[0]!.name} in “Negative numbers”`],
      ]);
      expect(found[0]![2]).toContain('3 people are not marked yet');
      expect(
        (await see(group.lead, today)).entries.filter((line: any) => line.member && !line.attendance),
      ).toHaveLength(3);
    });

    it('shows a participant the next workshop alone, and their task; their answer is taken in one press', async () => {
      expect(await kinds(tom)).toEqual(['workshop.rsvp', 'task.share']);
      const [invitation] = await needs(tom);
      expect(invitation!.answers).toEqual([
        { id: 'COMING', label: 'I’m coming' },
        { id: 'ONLINE', label: 'I’ll join online' },
      ]);
      const mutationId = randomUUID();
      for (let n = 0; n < 2; n++)
        expect(
          failure(await answer(tom, { mutationId, key: `workshop.rsvp:${next}`, answer: 'ONLINE' })),
        ).toBeUndefined();
      expect((await see(tom, next)).viewerRsvp.choice).toBe('ONLINE');
      expect(await kinds(tom)).toEqual(['task.share']);
      await server.dataSource.query(`UPDATE cycle_step SET starts_at = starts_at + interval '1 hour' WHERE id = $1`, [
        next,
      ]);
      expect((await needs(tom))[0]).toMatchObject({ kind: 'workshop.rsvp', title: expect.stringMatching(/has moved/) });
    });

    it('takes no answer that the workshop does not offer, nor one from outside', async () => {
      const key = `workshop.rsvp:${next}`;
      expect(failure(await answer(rosa, { key, answer: 'APOLOGIES' }))).toBe('INVALID_INPUT');
      const outside = await server.signIn(
        (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
      );
      expect(failure(await answer(outside, { key, answer: 'COMING' }))).toBe('NOT_FOUND');
      expect(failure(await answer(rosa, { key: `workshop.rsvp:${randomUUID()}`, answer: 'COMING' }))).toBe('NOT_FOUND');
      expect((await see(rosa, next)).viewerRsvp).toBeNull();
    });

    it('has nothing to do any more once the register is full, the task shared and the question answered', async () => {
      const present = group.participants.map(({ id }) => ({ personId: id, mark: 'PRESENT', credit: 1 }));
      await mark(group.lead, today, present);
      await write(rosa, task, 'PLAN', 'With Year 8.');
      expect((await needs(rosa)).find(({ kind }) => kind === 'task.share')).toMatchObject({
        title: 'Finish task 2: Bar models',
        action: 'Carry on writing',
      });
      await share(rosa, task, 'PLAN', 'With Year 8.');
      expect(await kinds(rosa)).not.toContain('task.share');
      await post(tom, thread, 'With a number line.');
      const left = await kinds(group.lead);
      expect(left).toEqual(['task.not-begun', 'workshop.answers']);
      expect((await needs(group.lead)).find(({ kind }) => kind === 'task.not-begun')!.title).toMatch(/^2 people/);
    });

    it('tells who is mentioned, whose practice is commented on, and what they have not finished writing', async () => {
      await rosa.gql(POST, {
        input: {
          mutationId: randomUUID(),
          threadId: thread,
          document: mention(group.participants[1]!.id),
          quoteOf: null,
        },
      });
      const strategyId = randomUUID();
      await tom.gql(CREATE_STRATEGY, {
        input: strategyInput({ mutationId: strategyId, workGroupId: group.id, title: 'Number lines' }),
      });
      await comment(rosa, strategyId, 'Which ones?');
      await tom.gql(SAVE_DRAFT, {
        input: { mutationId: randomUUID(), key: 'strategy:new', payload: { title: 'Bar models' }, baseVersion: null },
      });
      const found = await rows(tom);
      const name = group.participants[0]!.name;
      expect(found).toContainEqual([
        'thread.mention',
        `${name} mentioned you in “Negative numbers”`,
        expect.anything(),
      ]);
      expect(found).toContainEqual(['comment.unread', `${name} commented on “Number lines”`, 'Which ones?']);
      expect(found).toContainEqual(['strategy.draft', 'Finish “Bar models”', expect.stringContaining('Draft from')]);
    });

    it('shows nobody who has left anything of it', async () => {
      const [, , leaver] = group.participants;
      await server.dataSource.query('UPDATE work_group_membership SET until = now() WHERE person_id = $1', [
        leaver!.id,
      ]);
      const client = await server.signIn(leaver!.email);
      expect((await kinds(client)).filter(kind => !kind.startsWith('department.'))).toEqual([]);
    });
  });

  it('alumni read of questions in their hub’s community that nobody has answered, and of no group’s', async () => {
    const { hubId, id: workGroupId, people } = await signedInGroup(server, community, 2);
    const [asks, other] = people as [TestClient, TestClient];
    const open = await openThread(asks, hubId, 'Algebra tiles?');
    await post(asks, open, 'Who has a set?');
    const inGroup = await openThread(asks, workGroupId, 'Only for us');
    await post(asks, inGroup, 'Hello');
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    const titles = async (client: TestClient) => (await rows(client)).map(([, title]) => title);
    expect(await titles(alumni)).toEqual([expect.stringMatching(/^Nobody has answered .* in “Algebra tiles\?”$/)]);
    expect((await kinds(other)).includes('thread.unanswered')).toBe(false);
    await post(other, open, 'We have.');
    expect(await titles(alumni)).toEqual([]);
  });

  it('a colleague reads that their department’s page has changed; each change is another one to look at', async () => {
    const { participants, people } = await signedInGroup(server, community, 1);
    const { departmentId, name } = participants[0]!;
    const colleague = await server.signIn((await community.colleague(departmentId)).email);
    expect(await kinds(colleague)).toEqual([]);
    const change = (whoWeAre: string, baseVersion: number) =>
      people[0]!.gql(DEPARTMENT, {
        input: {
          mutationId: randomUUID(),
          departmentId,
          whoWeAre,
          context: '',
          practice: document('We meet on Mondays.'),
          baseVersion,
        },
      });
    await change('Five teachers.', 0);
    const [changed] = await needs(colleague);
    expect([plain(changed!.title), changed!.doneByLooking]).toEqual([`${name} changed your department’s page`, true]);
    await putOff(colleague, { key: changed!.key, until: 'FOR_GOOD' });
    expect(await kinds(colleague)).toEqual([]);
    await change('Six teachers.', 1);
    expect(await kinds(colleague)).toEqual(['department.changed']);
    // Whoever changed it is not told of their own act.
    expect(await kinds(people[0]!)).not.toContain('department.changed');
  });

  it('a national coordinator reads nothing of what groups and departments write', async () => {
    const national = await server.signIn((await community.nationalCoordinator()).email);
    expect(await needs(national)).toEqual([]);
  });
});
