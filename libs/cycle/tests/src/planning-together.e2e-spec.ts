import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { londonClock, londonDate, SchoolCalendar } from '@tessellate/school-time-contract';
import { change, changed, planOf, refusalOf, type SeenStep, taskFields, workshopFields } from './planning-support';

describe('planning a cycle together and from elsewhere', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let facilitator: TestClient;
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
      expect(londonDate(new Date(workshop.startsAt!))).toBe(
        new SchoolCalendar().sameDateInYear(`${year - 1}-11-13`, year),
      );
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
      ).toContain('already published');
    });
  });
});
