import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Notices, Outbox, RequestContextFactory } from '@tessellate/api-kernel';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import type { NoticeRaised } from '@tessellate/contract';
import { WorkshopDependants } from '@tessellate/cycle-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { dayText, londonDate, londonTime, SchoolCalendar } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import {
  CHANGE,
  change,
  changed,
  inDays,
  planOf,
  refusalOf,
  type SeenStep,
  stepsSeenBy,
  taskFields,
  workshopFields,
} from './planning-support';

describe('moving and cancelling', () => {
  const raised: NoticeRaised[] = [];
  const followed: { stepId: string; cancelled: boolean }[] = [];
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let facilitator: TestClient;
  let participant: TestClient;
  let second: SeenStep;
  let task: SeenStep;

  beforeAll(async () => {
    server = await startTestApp({}, app => {
      app.get(Outbox).on('notice.raised', notice => void raised.push(notice));
      app.get(WorkshopDependants).register({
        describe: async () => ['2 people have said that they come'],
        follow: async (_tx, what) => void followed.push(what),
      });
    });
    community = new CommunityBuilder(server.app);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    group = await community.workGroup({ participants: 2 });
    facilitator = await server.signIn(group.facilitator.email);
    participant = await server.signIn(group.participants[0]!.email);
    for (const [kind, fields] of [
      ['WORKSHOP', workshopFields(10)],
      ['TASK', taskFields(30)],
      ['WORKSHOP', workshopFields(40, { title: 'From findings to a plan' })],
    ] as const) {
      await changed(facilitator, 'addCycleStep', { workGroupId: group.id, kind, fields });
    }
    const drafts: SeenStep[] = (await planOf(facilitator, group.id)).workGroup.steps;
    [, task, second] = (await changed(facilitator, 'publishCycle', {
      workGroupId: group.id,
      stepIds: drafts.map(step => step.id),
    })) as [SeenStep, SeenStep, SeenStep];
    await server.settled();
  });

  const workshopAt = (date: string) => ({
    startsAt: londonTime(date, '13:30').toISOString(),
    endsAt: londonTime(date, '16:00').toISOString(),
  });
  const warningsFor = async (date: string): Promise<string[]> =>
    (await facilitator.gql(CHANGE, { stepId: second.id, ...workshopAt(date) })).cycleStepChange.warnings;

  it('warns beforehand of weekends, bank holidays and school holidays, as the plan does', async () => {
    const year = Number(londonDate(new Date()).slice(0, 4)) + 1;
    expect(await warningsFor(`${year}-08-12`)).toEqual(
      expect.arrayContaining([expect.stringContaining('in the holidays of most schools')]),
    );
    const saturday = londonDate(new Date(), ((6 - new Date().getUTCDay() + 7) % 7) + 56);
    expect(await warningsFor(saturday)).toEqual(expect.arrayContaining([expect.stringContaining('at a weekend')]));
  });

  it('warns of a closure that was added locally, in the preview and in the plan', async () => {
    const date = new SchoolCalendar().nextSchoolDay(londonDate(new Date(), 60));
    expect(await warningsFor(date)).toEqual([]);
    await server.dataSource.query(
      `INSERT INTO school_closure (starts_on, ends_on, name) VALUES ($1, $1, 'Training day of the trust')`,
      [date],
    );
    try {
      const warning = 'Workshop 2 is on a day when schools are closed: Training day of the trust.';
      expect(await warningsFor(date)).toEqual([warning]);
      await changed(facilitator, 'moveWorkshop', {
        stepId: second.id,
        version: second.version,
        ...workshopAt(date),
        dueDates: [],
      });
      const { issues } = await planOf(facilitator, group.id);
      expect(issues).toContainEqual({ code: 'NOT_A_SCHOOL_DAY', stepId: second.id, message: warning });
    } finally {
      await server.dataSource.query(`DELETE FROM school_closure WHERE name = 'Training day of the trust'`);
    }
  });

  it('brings due dates back to where they were chosen when a workshop is moved there and back', async () => {
    const move = async (days: number) => {
      const { dueDates } = await preview(days);
      const { version } = await stored(second.id);
      await changed(facilitator, 'moveWorkshop', {
        stepId: second.id,
        version,
        ...times(days),
        dueDates: dueDates.map((due: any) => ({ stepId: due.step.id, version: due.step.version, dueAt: due.to })),
      });
    };
    const chosen = londonDate((await stored(task.id)).due_at);
    for (const days of [97, 61, 33]) await move(days);
    expect(londonDate((await stored(task.id)).due_at)).not.toBe(chosen);
    await move(40);
    expect(londonDate((await stored(task.id)).due_at)).toBe(chosen);
  });

  const members = () => group.participants.map(person => person.id).sort();
  const noticesOf = async (kind: string, about: string) => {
    await server.settled();
    return raised.filter(notice => notice.kind === kind && notice.about.id === about);
  };
  const times = (days: number) => ({
    startsAt: inDays(days).toISOString(),
    endsAt: inDays(days, '16:00').toISOString(),
  });
  const preview = async (days: number | null) =>
    (await facilitator.gql(CHANGE, { stepId: second.id, ...(days === null ? {} : times(days)) })).cycleStepChange;
  const stored = async (id: string) =>
    (await server.dataSource.query('SELECT * FROM cycle_step WHERE id = $1', [id]))[0];
  const renderFor = async (notice: NoticeRaised, personId: string) => {
    const ctx = await server.app.get(RequestContextFactory).forPerson(personId);
    const kind = server.app.get(Notices).of(notice.kind)!;
    return (
      await kind.render(ctx, [{ id: notice.id, about: notice.about, data: notice.data, at: new Date(notice.at) }])
    ).get(notice.id);
  };

  it('publishing told every member once, and not the person who published', async () => {
    const [notice, ...more] = await noticesOf('cycle.published', group.id);
    expect(more).toEqual([]);
    expect([...notice!.personIds].sort()).toEqual(members());
    expect(await renderFor(notice!, group.participants[0]!.id)).toMatchObject({
      path: `/group/${group.id}`,
      title: expect.stringContaining('workshop and task dates'),
    });
  });

  it('shows first who would be told, what hangs on the workshop and which due date would move, and changes nothing', async () => {
    const before = await stored(second.id);
    const shown = await preview(47);
    expect(shown.people.map((person: { id: string }) => person.id).sort()).toEqual(members());
    expect(shown.depends).toEqual(['2 people have said that they come']);
    expect(shown.dueDates).toMatchObject([{ step: { id: task.id, version: task.version }, from: task.dueAt }]);
    expect(new Date(shown.dueDates[0].to) < inDays(47)).toBe(true);
    expect(new Date(shown.dueDates[0].to) > inDays(10)).toBe(true);
    expect(await stored(second.id)).toEqual(before);
  });

  it('counts those who have answered among what hangs on the workshop', async () => {
    const [person, other] = group.participants;
    await server.dataSource.query(
      `INSERT INTO workshop_rsvp (step_id, person_id, choice, reason, starts_at)
       VALUES ($1, $2, 'COMING', NULL, now()), ($1, $3, 'APOLOGIES', 'A trip', now())`,
      [second.id, person!.id, other!.id],
    );
    expect((await preview(47)).depends).toEqual([
      '1 person has said that they are coming. They will be asked again about the new date.',
      '1 person has sent apologies.',
      '2 people have said that they come',
    ]);
  });

  it('moves the workshop and its task’s due date in one go, and tells only those concerned', async () => {
    const outsider = await community.workGroup({ participants: 1 });
    const { dueDates } = await preview(47);
    const socket = await connectSocket(participant);
    await joinRoom(socket, { type: 'WORK_GROUP', id: group.id });
    const heard = collect(socket, 'cycle.changed');
    await changed(facilitator, 'moveWorkshop', {
      stepId: second.id,
      version: second.version,
      ...times(47),
      note: 'The hall is taken.',
      dueDates: dueDates.map((due: any) => ({ stepId: due.step.id, version: due.step.version, dueAt: due.to })),
    });
    const [, movedTask, moved] = (await stepsSeenBy(participant, group.id)) as [SeenStep, SeenStep, SeenStep];
    expect([moved.startsAt, movedTask.dueAt]).toEqual([times(47).startsAt, dueDates[0].to]);
    expect([(await stored(second.id)).sequence, (await stored(task.id)).sequence]).toEqual([1, 1]);
    const [notice, ...more] = await noticesOf('workshop.moved', second.id);
    expect(more).toEqual([]);
    expect([...notice!.personIds].sort()).toEqual(members());
    const words = await renderFor(notice!, group.participants[0]!.id);
    expect(words).toMatchObject({
      title: expect.stringContaining('Workshop 2 has moved to'),
      path: `/group/${group.id}/workshops/${second.id}#workshop-rsvp`,
    });
    expect(words?.detail).toContain('The hall is taken.');
    expect(await renderFor(notice!, outsider.participants[0]!.id)).toBeUndefined();
    await until('open pages hear of it', () => heard.length > 0);
    expect(heard[0]?.stepIds.sort()).toEqual([second.id, task.id].sort());
    socket.close();
    const log = await server.dataSource.query('SELECT action, actor_id, reason FROM audit_entry WHERE target_id = $1', [
      second.id,
    ]);
    expect(log).toEqual([
      {
        action: 'cycle.stepMoved',
        actor_id: group.facilitator.id,
        reason: expect.stringMatching(/→ .*The hall is taken\.$/),
      },
    ]);
    expect(followed).toContainEqual({ stepId: second.id, cancelled: false });
  });

  it('tells members when a published task is due on another day, and of no other edit', async () => {
    const edit = (version: number, fields: object) =>
      changed(facilitator, 'editCycleStep', { stepId: task.id, version, fields });
    await edit(task.version, taskFields(30, { brief: 'Choose one unit and teach it.' }));
    expect(await noticesOf('task.dueMoved', task.id)).toEqual([]);
    await edit(task.version + 1, taskFields(33));
    const [notice, ...more] = await noticesOf('task.dueMoved', task.id);
    expect(more).toEqual([]);
    expect([...notice!.personIds].sort()).toEqual(members());
    expect(await renderFor(notice!, group.participants[0]!.id)).toEqual({
      title: `Task 1 is now due on ${dayText(inDays(33))}: One unit, planned together`,
      detail: `It was due on ${dayText(inDays(30))}.`,
      path: `/group/${group.id}/tasks/${task.id}`,
    });
  });

  it('moves nothing when the task was changed since the preview', async () => {
    await changed(facilitator, 'editCycleStep', { stepId: task.id, version: task.version, fields: taskFields(31) });
    const refused = await refusalOf(facilitator, 'moveWorkshop', {
      stepId: second.id,
      version: second.version,
      ...times(47),
      dueDates: [{ stepId: task.id, version: task.version, dueAt: inDays(36).toISOString() }],
    });
    expect(refused).toMatchObject({ code: 'STALE', current: { id: task.id } });
    expect((await stored(second.id)).starts_at.toISOString()).toBe(second.startsAt);
    expect(await noticesOf('workshop.moved', second.id)).toEqual([]);
  });

  it('keeps a task due before the workshop that it leads to, and workshops from overlapping', async () => {
    const move = (more: object) =>
      refusalOf(facilitator, 'moveWorkshop', { stepId: second.id, version: second.version, dueDates: [], ...more });
    const late = { stepId: task.id, version: task.version, dueAt: inDays(47, '09:00').toISOString() };
    expect(await move({ ...times(47), dueDates: [late] })).toMatchObject({
      field: 'dueDates',
      message: expect.stringContaining('before the workshop'),
    });
    expect(await move(times(10))).toMatchObject({ field: 'startsAt', message: expect.stringContaining('overlaps') });
    expect(await move(times(-3))).toMatchObject({ confirm: 'PAST' });
    expect(await facilitator.codeOf(CHANGE, { stepId: second.id, ...times(10) })).toBe('INVALID_INPUT');
  });

  it('takes a published workshop’s new time only by moving it', async () => {
    const refused = await refusalOf(facilitator, 'editCycleStep', {
      stepId: second.id,
      version: second.version,
      fields: workshopFields(41),
    });
    expect(refused).toMatchObject({ field: 'startsAt', message: expect.stringContaining('Move') });
    const edited = await changed(facilitator, 'editCycleStep', {
      stepId: second.id,
      version: second.version,
      fields: workshopFields(40, { venue: 'Library' }),
    });
    expect(edited[2]).toMatchObject({ venue: 'Library' });
    expect((await stored(second.id)).sequence).toBe(1);
  });

  it('cancels with a reason that members read, keeps its number, and leads the task to the next workshop', async () => {
    const input = { stepId: second.id, version: second.version, reason: 'Snow: the site is closed.', dueDates: [] };
    expect((await refusalOf(facilitator, 'cancelCycleStep', { ...input, reason: ' ' }))?.code).toBe('INVALID_INPUT');
    expect((await preview(null)).dueDates).toEqual([]);
    await changed(facilitator, 'cancelCycleStep', input);
    const seen = await stepsSeenBy(participant, group.id);
    expect(seen[2]).toMatchObject({ number: 2, cancelledAt: expect.any(String) });
    const [notice] = await noticesOf('workshop.cancelled', second.id);
    expect(await renderFor(notice!, group.participants[1]!.id)).toMatchObject({
      title: expect.stringMatching(/^Workshop 2 on .* is cancelled$/),
      detail: 'Snow: the site is closed.',
    });
    expect((await planOf(facilitator, group.id)).plannedDays).toBe(1);
    const { message } = (await refusalOf(facilitator, 'cancelCycleStep', { ...input, version: second.version + 1 }))!;
    expect(message).toContain('cancelled already');
    expect(
      (
        await refusalOf(facilitator, 'editCycleStep', {
          stepId: second.id,
          version: second.version + 1,
          fields: workshopFields(40),
        })
      )?.message,
    ).toContain('cancelled');
    expect(followed).toContainEqual({ stepId: second.id, cancelled: true });
  });

  it('tells nobody of a draft that moves', async () => {
    const [draft] = (
      await changed(facilitator, 'addCycleStep', {
        workGroupId: group.id,
        kind: 'WORKSHOP',
        fields: workshopFields(60),
      })
    ).filter(step => step.draft);
    expect((await facilitator.gql(CHANGE, { stepId: draft!.id, ...times(61) })).cycleStepChange.people).toEqual([]);
    await changed(facilitator, 'moveWorkshop', {
      stepId: draft!.id,
      version: draft!.version,
      ...times(61),
      dueDates: [],
    });
    expect(await noticesOf('workshop.moved', draft!.id)).toEqual([]);
    expect(londonDate(new Date((await stored(draft!.id)).starts_at))).toBe(londonDate(new Date(), 61));
  });

  it('happens once when the same mutation arrives twice, and is refused to members', async () => {
    const input = { mutationId: randomUUID(), stepId: second.id, version: second.version, ...times(47), dueDates: [] };
    expect((await refusalOf(participant, 'moveWorkshop', input))?.code).toBe('FORBIDDEN');
    await changed(facilitator, 'moveWorkshop', input);
    expect((await change(facilitator, 'moveWorkshop', input)).errors).toBeUndefined();
    expect((await stored(second.id)).sequence).toBe(1);
    expect(await noticesOf('workshop.moved', second.id)).toHaveLength(1);
  });
});
