import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { PDF } from '@tessellate/api-testing/documents';
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

  it('refuses to add a step after one of another group, and adds nothing', async () => {
    const elsewhere = await community.workGroup();
    const [foreign] = await changed(await server.signIn(elsewhere.facilitator.email), 'addCycleStep', {
      workGroupId: elsewhere.id,
      kind: 'TASK',
      fields: taskFields(3),
    });
    const before = (await planOf(facilitator, group.id)).workGroup.steps.length;
    for (const afterId of [foreign!.id, randomUUID()]) {
      const step = { workGroupId: group.id, kind: 'TASK', fields: taskFields(3), afterId };
      expect(await refusalOf(facilitator, 'addCycleStep', step)).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('Reload the page'),
      });
    }
    expect((await planOf(facilitator, group.id)).workGroup.steps).toHaveLength(before);
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
});
