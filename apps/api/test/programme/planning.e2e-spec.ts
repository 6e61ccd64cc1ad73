import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { collect, connectSocket, joinRoom, type TestClient, until } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/programme-api/testing';
import { londonClock, londonDate, sameDateInYear } from '@tessellate/programme-contract';
import { randomUUID } from 'node:crypto';
import { PDF } from '../support/documents';
import { startTestApp, type TestApp } from '../support/test-app';
import {
  change,
  changed,
  PLAN_QUERY,
  planOf,
  refusalOf,
  type SeenStep,
  stepsSeenBy,
  taskFields,
  workshopFields,
} from './planning-support';

describe('planning a cycle', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let facilitator: TestClient;
  let participant: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    manager = await server.signIn((await community.hubMember('MANAGER')).email);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    group = await community.workGroup({ participants: 2 });
    facilitator = await server.signIn(group.facilitator.email);
    participant = await server.signIn(group.participants[0]!.email);
  });

  const add = (kind: 'WORKSHOP' | 'TASK', fields: object, more: object = {}) =>
    changed(facilitator, 'addCycleStep', { workGroupId: group.id, kind, fields, ...more });
  const publish = (steps: SeenStep[], more: object = {}) =>
    changed(facilitator, 'publishCycle', {
      workGroupId: group.id,
      stepIds: steps.filter(step => step.draft).map(step => step.id),
      ...more,
    });
  const cycle = async () => {
    await add('WORKSHOP', workshopFields(10));
    await add('TASK', taskFields(30));
    return add('WORKSHOP', workshopFields(40, { title: 'From findings to a plan' }));
  };
  const named = (steps: SeenStep[]) => steps.map(step => `${step.kind === 'WORKSHOP' ? 'W' : 'T'}${step.number}`);

  describe('drafts', () => {
    it('are seen only by those who lead the group, in pages, plans and files', async () => {
      const upload = new FormData();
      upload.append('file', new Blob([PDF]), 'Slides.pdf');
      const sent = await fetch(`${server.url}/api/attachments`, {
        method: 'POST',
        body: upload,
        headers: { cookie: facilitator.cookie, origin: server.url },
      });
      const { fileId } = (await sent.json()) as { fileId: string };
      const [draft] = await add(
        'WORKSHOP',
        workshopFields(10, {
          resources: [
            { label: 'Slides', fileId },
            { label: 'Film', url: 'https://films.example/1' },
          ],
        }),
      );
      expect(draft).toMatchObject({
        draft: true,
        number: 1,
        resources: [{ label: 'Slides', file: { name: 'Slides.pdf' } }, { url: 'https://films.example/1' }],
      });
      expect(await stepsSeenBy(manager, group.id)).toHaveLength(1);
      expect(await stepsSeenBy(participant, group.id)).toEqual([]);
      expect(await participant.codeOf(PLAN_QUERY, { id: group.id })).toBe('FORBIDDEN');
      expect((await participant.get(`/files/${fileId}`)).status).toBe(404);
      expect((await manager.get(`/files/${fileId}`)).status).toBe(200);
      await publish([draft!]);
      expect(await stepsSeenBy(participant, group.id)).toMatchObject([{ id: draft!.id, draft: false }]);
      expect((await participant.get(`/files/${fileId}`)).status).toBe(200);
    });

    it('can be thrown away, and the numbers close up; what is published cannot', async () => {
      const [first, task, second] = (await cycle()) as [SeenStep, SeenStep, SeenStep];
      const left = await changed(facilitator, 'removeCycleStep', { stepId: first.id, version: first.version });
      expect(left.map(step => [step.id, step.number, step.position])).toEqual([
        [task.id, 1, 0],
        [second.id, 1, 1],
      ]);
      const published = await publish(left);
      const refused = await refusalOf(facilitator, 'removeCycleStep', {
        stepId: second.id,
        version: published[1]!.version,
      });
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('Cancel it') });
    });

    it('inserted among published steps leave the numbers that members know alone until they are published', async () => {
      const [first] = await publish(await cycle());
      await add('WORKSHOP', workshopFields(20, { title: 'In between' }), { afterId: first!.id });
      expect(named(await stepsSeenBy(participant, group.id))).toEqual(['W1', 'T1', 'W2']);
      const all = await publish((await planOf(facilitator, group.id)).workGroup.steps);
      expect(named(all)).toEqual(['W1', 'W2', 'T1', 'W3']);
      expect(named(await stepsSeenBy(participant, group.id))).toEqual(['W1', 'W2', 'T1', 'W3']);
    });
  });

  it('is for those who lead the group; another group answers as if it were not there', async () => {
    const elsewhere = await community.workGroup({ hub: 'solent' });
    const stranger = await server.signIn(elsewhere.facilitator.email);
    const [step] = await add('WORKSHOP', workshopFields(10));
    expect(await stranger.codeOf(PLAN_QUERY, { id: group.id })).toBe('NOT_FOUND');
    const edit = { stepId: step!.id, version: 1, fields: workshopFields(11) };
    expect((await refusalOf(stranger, 'editCycleStep', edit))?.code).toBe('NOT_FOUND');
    expect(
      (await refusalOf(stranger, 'addCycleStep', { workGroupId: group.id, kind: 'TASK', fields: taskFields(3) }))?.code,
    ).toBe('NOT_FOUND');
    expect((await refusalOf(participant, 'editCycleStep', edit))?.code).toBe('FORBIDDEN');
    expect((await change(manager, 'editCycleStep', edit)).errors).toBeUndefined();
    // Leads one group and takes part in another: there, drafts do not exist for them.
    const both = await server.signIn(group.facilitator.email);
    await community.participant(elsewhere.id);
    expect((await refusalOf(both, 'editCycleStep', { ...edit, stepId: randomUUID() }))?.code).toBe('NOT_FOUND');
  });

  it('stays as it is when the year is over', async () => {
    const past = await community.workGroup({ academicYear: new Date().getFullYear() - 2 });
    const lead = await server.signIn(past.facilitator.email);
    expect(
      (await refusalOf(lead, 'addCycleStep', { workGroupId: past.id, kind: 'TASK', fields: taskFields(3) }))?.code,
    ).toBe('FORBIDDEN');
    expect((await planOf(lead, past.id)).open).toBe(false);
  });

  it('names what is wrong with times, links and days, each at its field', async () => {
    await add('WORKSHOP', workshopFields(10));
    const refused = (fields: object, more: object = {}) =>
      refusalOf(facilitator, 'addCycleStep', { workGroupId: group.id, kind: 'WORKSHOP', fields, ...more });
    const swapped = workshopFields(20);
    expect(await refused({ ...swapped, startsAt: swapped.endsAt, endsAt: swapped.startsAt })).toMatchObject({
      field: 'endsAt',
      message: expect.stringContaining('ends before it starts'),
    });
    expect(await refused(workshopFields(10))).toMatchObject({
      field: 'startsAt',
      message: expect.stringContaining('overlaps with Workshop 1, “Coherence”'),
    });
    expect(await refused({ ...swapped, endsAt: workshopFields(21).endsAt })).toMatchObject({ field: 'endsAt' });
    expect(await refused({ ...swapped, endsAt: null })).toMatchObject({ field: 'endsAt' });
    expect(await refused(workshopFields(20, { joinUrl: 'http://meet.example/1' }))).toMatchObject({
      field: 'joinUrl',
      message: expect.stringContaining('https://'),
    });
    expect(await refused(workshopFields(20, { joinUrl: 'javascript:alert(1)' }))).toMatchObject({ field: 'joinUrl' });
    expect(
      await refused(workshopFields(20, { resources: [{ label: 'Film', url: 'javascript:alert(1)' }] })),
    ).toMatchObject({ field: 'resources' });
    expect(await refused(workshopFields(20, { resources: [{ label: 'Theirs', fileId: randomUUID() }] }))).toMatchObject(
      { code: 'INVALID_INPUT' },
    );
    expect((await refused(workshopFields(20, { dayEquivalent: 0.3 })))?.message).toContain('quarter');
    expect((await refused(workshopFields(20, { title: '  ' })))?.code).toBe('INVALID_INPUT');
    expect((await refused(workshopFields(20, { startsAt: 'soon' })))?.code).not.toBe('INTERNAL');
  });

  it('takes a past date only when the person confirms it, or the step is over already', async () => {
    const input = { workGroupId: group.id, kind: 'WORKSHOP', fields: workshopFields(-5) };
    expect(await refusalOf(facilitator, 'addCycleStep', input)).toMatchObject({ field: 'startsAt', confirm: 'PAST' });
    const [step] = await changed(facilitator, 'addCycleStep', { ...input, allowPast: true });
    expect(
      (await change(facilitator, 'editCycleStep', { stepId: step!.id, version: 1, fields: workshopFields(-6) })).errors,
    ).toBeUndefined();
    expect(await refusalOf(facilitator, 'publishCycle', { workGroupId: group.id, stepIds: [step!.id] })).toMatchObject({
      confirm: 'PAST',
    });
    expect((await publish([step!], { allowPast: true }))[0]?.draft).toBe(false);
  });

  it('warns when the days do not add up to the project’s, and refuses nothing', async () => {
    const steps = await add('WORKSHOP', workshopFields(10, { dayEquivalent: 0.5 }));
    const plan = await planOf(facilitator, group.id);
    expect([plan.plannedDays, plan.projectDays]).toEqual([0.5, 4]);
    expect(plan.issues[0]).toMatchObject({
      code: 'DAYS',
      stepId: null,
      message: 'The workshops add up to 0.5 days, which is fewer than the four days of the project.',
    });
    expect((await publish(steps))[0]?.draft).toBe(false);
  });

  it('gives the joining link to those who lead, and not to members', async () => {
    await publish(await add('WORKSHOP', workshopFields(10, { format: 'ONLINE', joinUrl: 'https://meet.example/abc' })));
    expect((await planOf(facilitator, group.id)).workGroup.steps[0].joinUrl).toBe('https://meet.example/abc');
    expect((await stepsSeenBy(participant, group.id))[0]).toMatchObject({ joinUrl: null });
  });

  describe('publishing', () => {
    it('shows everything at once, and open pages hear of it once', async () => {
      const steps = await cycle();
      const socket = await connectSocket(participant);
      await joinRoom(socket, { type: 'WORK_GROUP', id: group.id });
      const heard = collect(socket, 'cycle.changed');
      await publish(steps);
      await until('the open page hears of it', () => heard.length > 0);
      await server.settled();
      expect(heard).toEqual([{ workGroupId: group.id, stepIds: steps.map(step => step.id) }]);
      socket.close();
    });

    it('is refused when there is a draft that the person has not seen', async () => {
      const steps = await cycle();
      await changed(manager, 'addCycleStep', { workGroupId: group.id, kind: 'TASK', fields: taskFields(60) });
      expect(
        await refusalOf(facilitator, 'publishCycle', { workGroupId: group.id, stepIds: steps.map(step => step.id) }),
      ).toMatchObject({ code: 'STALE' });
      expect(await stepsSeenBy(participant, group.id)).toEqual([]);
    });
  });

  describe('two people at once', () => {
    it('are told when the step changed meanwhile, with both versions at hand', async () => {
      const [step] = await add('WORKSHOP', workshopFields(10));
      await changed(manager, 'editCycleStep', {
        stepId: step!.id,
        version: 1,
        fields: workshopFields(10, { title: 'The manager’s title' }),
      });
      const refused = await refusalOf(facilitator, 'editCycleStep', {
        stepId: step!.id,
        version: 1,
        fields: workshopFields(10, { title: 'Mine' }),
      });
      expect(refused).toMatchObject({
        code: 'STALE',
        current: { version: 2, title: 'The manager’s title', updatedBy: { name: expect.any(String) } },
      });
      const kept = await changed(facilitator, 'editCycleStep', {
        stepId: step!.id,
        version: 2,
        fields: workshopFields(10, { title: 'Mine' }),
      });
      expect(kept[0]).toMatchObject({ title: 'Mine', version: 3 });
    });

    it('saving the same version race: exactly one is taken', async () => {
      const [step] = await add('WORKSHOP', workshopFields(10));
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          change(n % 2 ? manager : facilitator, 'editCycleStep', {
            stepId: step!.id,
            version: 1,
            fields: workshopFields(10, { title: `Title ${n}` }),
          }),
        ),
      );
      expect(answers.filter(answer => !answer.errors)).toHaveLength(1);
      expect(answers.filter(answer => answer.errors?.[0]?.extensions.code === 'STALE')).toHaveLength(7);
    });

    it('reordering race: positions and numbers stay whole, and one of them is told', async () => {
      await cycle();
      const steps = await add('TASK', taskFields(60));
      const from = steps.map(step => step.id);
      const backwards = [...from].reverse();
      const rotated = [...from.slice(1), from[0]!];
      const answers = await Promise.all([
        change(facilitator, 'reorderCycle', { workGroupId: group.id, from, to: backwards }),
        change(manager, 'reorderCycle', { workGroupId: group.id, from, to: rotated }),
      ]);
      expect(answers.map(answer => answer.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['STALE', 'done']);
      const after: SeenStep[] = (await planOf(facilitator, group.id)).workGroup.steps;
      expect(after.map(step => step.position)).toEqual([0, 1, 2, 3]);
      for (const kind of ['WORKSHOP', 'TASK'])
        expect(after.filter(step => step.kind === kind).map(step => step.number)).toEqual([1, 2]);
      expect([backwards.join(), rotated.join()]).toContain(after.map(step => step.id).join());
    });

    it('adding at once lose no step', async () => {
      await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          changed(n % 2 ? manager : facilitator, 'addCycleStep', {
            workGroupId: group.id,
            kind: 'WORKSHOP',
            fields: workshopFields(10 + n),
          }),
        ),
      );
      const after: SeenStep[] = (await planOf(facilitator, group.id)).workGroup.steps;
      expect(after.map(step => [step.position, step.number])).toEqual([0, 1, 2, 3, 4, 5].map(n => [n, n + 1]));
    });
  });

  it('in another order flags dates that do not follow one another', async () => {
    const steps = await cycle();
    const [first, task, second] = steps.map(step => step.id) as [string, string, string];
    const after = await changed(facilitator, 'reorderCycle', {
      workGroupId: group.id,
      from: [first, task, second],
      to: [second, task, first],
    });
    expect(after.map(step => [step.id, step.number])).toEqual([
      [second, 1],
      [task, 1],
      [first, 2],
    ]);
    const { issues } = await planOf(facilitator, group.id);
    expect(issues.filter((issue: { code: string }) => issue.code === 'ORDER')).toHaveLength(2);
    expect(
      (
        await refusalOf(facilitator, 'reorderCycle', {
          workGroupId: group.id,
          from: [second, task, first],
          to: [second, task, task],
        })
      )?.code,
    ).toBe('INVALID_INPUT');
  });

  describe('beginning from elsewhere', () => {
    it('lays out the project’s template as drafts with dates of this school year', async () => {
      const [template] = (await planOf(facilitator, group.id)).templates;
      expect(template).toMatchObject({ workshops: 4, tasks: 4 });
      const steps = await changed(facilitator, 'fillCycle', { workGroupId: group.id, templateId: template.id });
      expect(named(steps)).toEqual(['W1', 'T1', 'W2', 'T2', 'W3', 'T3', 'W4', 'T4']);
      expect(steps.every(step => step.draft)).toBe(true);
      expect(londonClock(new Date(steps[0]!.startsAt!))).toBe('09:30');
      const refused = await refusalOf(facilitator, 'fillCycle', { workGroupId: group.id, templateId: template.id });
      expect(refused).toMatchObject({ confirm: 'REPLACE' });
      expect(
        await changed(facilitator, 'fillCycle', {
          workGroupId: group.id,
          templateId: template.id,
          replaceDrafts: true,
        }),
      ).toHaveLength(8);
    });

    it('takes last year’s cycle to the same places of this school year, with its materials and without its joining link', async () => {
      const year = Number(
        (await server.dataSource.query('SELECT academic_year_id AS y FROM work_group WHERE id = $1', [group.id]))[0].y,
      );
      const at = (date: string, time: string) => new Date(`${date}T${time}:00Z`);
      const last = await community.workGroup({
        academicYear: year - 1,
        steps: [
          {
            kind: 'WORKSHOP',
            number: 1,
            title: 'Vision',
            brief: 'b',
            startsAt: at(`${year - 1}-11-13`, '13:30'),
            endsAt: at(`${year - 1}-11-13`, '16:00'),
            format: 'ONLINE',
            joinUrl: 'https://meet.example/old',
            dayEquivalent: 0.5,
            resources: [{ label: 'Film', url: 'https://films.example/1' }],
          },
          { kind: 'TASK', number: 1, title: 'Listen', brief: '', dueAt: at(`${year}-05-08`, '16:00') },
          { kind: 'WORKSHOP', number: 2, title: 'Not yet seen', brief: '', draft: true },
        ],
      });
      expect((await planOf(manager, group.id)).sources).toEqual(
        expect.arrayContaining([expect.objectContaining({ id: last.id })]),
      );
      expect((await planOf(facilitator, group.id)).sources).toEqual([]);
      expect(
        (await refusalOf(facilitator, 'fillCycle', { workGroupId: group.id, fromWorkGroupId: last.id }))?.code,
      ).toBe('NOT_FOUND');
      const steps = await changed(manager, 'fillCycle', { workGroupId: group.id, fromWorkGroupId: last.id });
      expect(steps).toMatchObject([
        {
          title: 'Vision',
          draft: true,
          joinUrl: null,
          dayEquivalent: 0.5,
          resources: [{ url: 'https://films.example/1' }],
        },
        { title: 'Listen', draft: true },
      ]);
      const [workshop, task] = steps as [SeenStep, SeenStep];
      expect(londonDate(new Date(workshop.startsAt!))).toBe(sameDateInYear(`${year - 1}-11-13`, year));
      expect([londonClock(new Date(workshop.startsAt!)), londonClock(new Date(workshop.endsAt!))]).toEqual([
        '13:30',
        '16:00',
      ]);
      expect(londonClock(new Date(task.dueAt!))).toBe('17:00');
    });

    it('is refused once something is published', async () => {
      await publish(await add('WORKSHOP', workshopFields(10)));
      const [template] = (await planOf(facilitator, group.id)).templates;
      expect(
        (
          await refusalOf(facilitator, 'fillCycle', {
            workGroupId: group.id,
            templateId: template.id,
            replaceDrafts: true,
          })
        )?.message,
      ).toContain('published already');
    });
  });
});
