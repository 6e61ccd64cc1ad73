import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import {
  attend,
  aWorkshop,
  codeOf,
  failure,
  logOf,
  mark,
  marksOf,
  minutes,
  minutesPass,
  rsvp,
  see,
  signedInGroup,
  undo,
  words,
} from './workshops-support';

const CSV = 'query ($id: UUID!) { registerCsv(workshopId: $id) }';
const NOTICES = `SELECT data->>'now' AS now, data->>'reason' AS reason FROM notice WHERE kind = 'attendance.corrected' AND about_id = $1`;

describe('marks of the last ten minutes', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let lead: TestClient;
  let other: TestClient;
  let otherId: string;
  let rosaId: string;
  let samId: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 2);
    ({ lead } = group);
    [rosaId, samId] = group.participants.map(({ id }) => id) as [string, string];
    const second = await community.facilitator(group.id);
    otherId = second.id;
    other = await server.signIn(second.email);
  });
  afterAll(() => server.close());

  const one = (client: TestClient, id: string, wanted: string, more: object = {}) =>
    mark(client, id, [{ personId: rosaId, mark: wanted }], more);
  const lineOf = async (client: TestClient, id: string) =>
    (await see(client, id)).entries.find((entry: any) => entry.person.id === rosaId).attendance;

  it('are changed without a reason by whoever made them; the log keeps it, nobody is sent a notice', async () => {
    const id = await aWorkshop(server, group.id);
    await one(lead, id, 'ABSENT');
    expect((await lineOf(lead, id)).freeUntil).not.toBeNull();
    await minutesPass(server, id, 9);
    expect((await one(lead, id, 'LATE')).errors).toBeUndefined();
    expect(await lineOf(lead, id)).toMatchObject({ mark: 'LATE', credit: 1 });
    expect(await logOf(server, id)).toMatchObject([
      {
        action: 'attendance.adjusted',
        subject_id: rosaId,
        actor_id: group.facilitator.id,
        reason: 'Absent → Late, one day (within ten minutes)',
      },
    ]);
    await server.settled();
    expect(await server.dataSource.query(NOTICES, [id])).toEqual([]);
  });

  it('need a reason from the tenth minute on, counted from the first mark: changing does not prolong it', async () => {
    const id = await aWorkshop(server, group.id);
    await one(lead, id, 'ABSENT');
    await minutesPass(server, id, 9);
    await one(lead, id, 'PRESENT');
    await minutesPass(server, id, 1);
    expect((await lineOf(lead, id)).freeUntil).toBeNull();
    const refused = await one(lead, id, 'LEFT_EARLY');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect((await one(lead, id, 'LEFT_EARLY', { reason: 'Called back to school' })).errors).toBeUndefined();
    await server.settled();
    expect(await server.dataSource.query(NOTICES, [id])).toEqual([
      { now: 'Left early, one day', reason: 'Called back to school' },
    ]);
    // What the person has read a reason for is not changed behind their back.
    expect(failure(await one(lead, id, 'PRESENT'))).toBe('INVALID_INPUT');
  });

  it('need a reason from another facilitator and after a code at once', async () => {
    const id = await aWorkshop(server, group.id);
    await one(lead, id, 'ABSENT');
    expect((await lineOf(other, id)).freeUntil).toBeNull();
    expect(failure(await one(other, id, 'PRESENT'))).toBe('INVALID_INPUT');
    expect((await one(other, id, 'PRESENT', { reason: 'Sat at my table' })).errors).toBeUndefined();
    // The first facilitator's ten minutes do not reach over the other's word.
    expect(failure(await one(lead, id, 'ABSENT'))).toBe('INVALID_INPUT');

    const scanned = await aWorkshop(server, group.id);
    const [rosa] = group.people as [TestClient];
    await attend(rosa, { code: await codeOf(lead, scanned) });
    expect(failure(await one(lead, scanned, 'LATE'))).toBe('INVALID_INPUT');
  });

  it('are taken back act by act: each undo brings back what was before, to the empty line', async () => {
    const id = await aWorkshop(server, group.id);
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    await one(lead, id, 'PRESENT', { mutationId: first });
    await one(lead, id, 'LATE', { mutationId: second });
    await mark(lead, id, [{ personId: rosaId, mark: 'LATE', credit: 0.5 }], { mutationId: third });
    await undo(lead, id, third);
    expect(await lineOf(lead, id)).toMatchObject({ mark: 'LATE', credit: 1 });
    // An older act is not taken from under a later one.
    await undo(lead, id, first);
    expect((await marksOf(lead, id))[rosaId]).toBe('LATE');
    await undo(lead, id, second);
    expect((await marksOf(lead, id))[rosaId]).toBe('PRESENT');
    await undo(lead, id, first);
    expect((await marksOf(lead, id))[rosaId]).toBeNull();
    expect((await undo(lead, id, first)).errors).toBeUndefined();
    const log = await logOf(server, id);
    expect(log.filter(({ action }) => action === 'attendance.undone').map(({ reason }) => reason)).toEqual([
      'Late, half a day → Late, one day (taken back within ten minutes)',
      'Late, one day → Present, one day (taken back within ten minutes)',
      'Present, one day (taken back within ten minutes)',
    ]);
    expect(log.every(({ subject_id }) => subject_id === rosaId)).toBe(true);
  });

  it('are not taken back after ten minutes, by somebody else, or under another workshop’s name', async () => {
    const id = await aWorkshop(server, group.id);
    const act = randomUUID();
    await one(lead, id, 'ABSENT', { mutationId: act });
    expect(words(await undo(other, id, act))).toMatch(/can no longer be undone/);
    const elsewhere = await aWorkshop(server, group.id);
    expect((await undo(lead, elsewhere, act)).errors).toBeUndefined();
    await minutesPass(server, id, 10);
    expect(failure(await undo(lead, id, act))).toBe('LOCKED');
    expect((await marksOf(lead, id))[rosaId]).toBe('ABSENT');
    const stranger = await signedInGroup(server, community, 1);
    expect(failure(await undo(stranger.lead, id, act))).toBe('NOT_FOUND');
    expect(failure(await undo(stranger.lead, randomUUID(), act))).toBe('NOT_FOUND');
  });

  it('of two facilitators at the same moment: one writes the line, the other is asked for a reason, nothing is lost', async () => {
    const id = await aWorkshop(server, group.id);
    const answers = await Promise.all([one(lead, id, 'PRESENT'), one(other, id, 'ABSENT')]);
    expect(answers.map(failure).sort()).toEqual(['INVALID_INPUT', undefined]);
    const [row] = await server.dataSource.query(
      'SELECT mark, marked_by FROM workshop_attendance WHERE step_id = $1 AND person_id = $2',
      [id, rosaId],
    );
    expect(row).toEqual(
      failure(answers[0])
        ? { mark: 'ABSENT', marked_by: otherId }
        : { mark: 'PRESENT', marked_by: group.facilitator.id },
    );
  });

  it('sent twice are one act, and an undo that arrives with its mark leaves nothing', async () => {
    const id = await aWorkshop(server, group.id);
    const act = randomUUID();
    await Promise.all([one(lead, id, 'ABSENT', { mutationId: act }), one(lead, id, 'ABSENT', { mutationId: act })]);
    await one(lead, id, 'PRESENT', { mutationId: randomUUID() });
    // The first, once more and late: it does not come back over what was marked since.
    await one(lead, id, 'ABSENT', { mutationId: act });
    expect((await marksOf(lead, id))[rosaId]).toBe('PRESENT');
  });

  it('say late and left early with all of the workshop or a part of it, none of it without one', async () => {
    const id = await aWorkshop(server, group.id, { worth: 0.5 });
    const part = (personId: string, wanted: string, credit: number) =>
      mark(lead, id, [{ personId, mark: wanted, credit }]);
    expect((await one(lead, id, 'LATE')).errors).toBeUndefined();
    expect(await lineOf(lead, id)).toMatchObject({ mark: 'LATE', credit: 0.5 });
    expect((await part(samId, 'LEFT_EARLY', 0.25)).errors).toBeUndefined();
    for (const wrong of [0, 0.3, 0.75]) expect(failure(await part(rosaId, 'LATE', wrong))).toBe('INVALID_INPUT');
    const { registerCsv } = await lead.gql(CSV, { id });
    expect(registerCsv).toMatch(/,Late,0\.5,/);
    expect(registerCsv).toMatch(/,Left early,0\.25,/);

    const worthless = await aWorkshop(server, group.id, { worth: 0 });
    expect((await one(lead, worthless, 'LATE')).errors).toBeUndefined();
    expect(await lineOf(lead, worthless)).toMatchObject({ mark: 'LATE', credit: 0 });
  });

  it('keep the time at which the code took somebody, whatever is marked later, also in the spreadsheet', async () => {
    const id = await aWorkshop(server, group.id);
    const [rosa] = group.people as [TestClient];
    await attend(rosa, { code: await codeOf(lead, id) });
    const { arrivedAt } = await lineOf(lead, id);
    expect(arrivedAt).not.toBeNull();
    await one(lead, id, 'LEFT_EARLY', { reason: 'The train went at three' });
    expect(await lineOf(lead, id)).toMatchObject({ mark: 'LEFT_EARLY', way: 'HAND', arrivedAt });
    const { registerCsv } = await lead.gql(CSV, { id });
    expect(registerCsv).toContain('Credit in days,Arrived,Marked');
    const late = await aWorkshop(server, group.id);
    await one(lead, late, 'LATE');
    expect(words(await attend(rosa, { code: await codeOf(lead, late) }))).toMatch(/recorded you already, as “late”/);
  });

  describe('all at once', () => {
    const together = (id: string, mutationId: string, marks = [rosaId, samId]) =>
      mark(
        lead,
        id,
        marks.map(personId => ({ personId, mark: 'PRESENT' })),
        { mutationId, passOver: true },
      );

    it('passes over whoever sent apologies or has a mark, and the log says so', async () => {
      // The register is open already, and answers are taken still.
      const id = await aWorkshop(server, group.id, { startsAt: minutes(20) });
      const sorry = await rsvp(group.people[0]!, { workshopId: id, choice: 'APOLOGIES', reason: 'Parents’ evening' });
      expect(sorry.errors).toBeUndefined();
      expect((await together(id, randomUUID())).errors).toBeUndefined();
      expect(await marksOf(lead, id)).toEqual({ [rosaId]: null, [samId]: 'PRESENT' });
      const marked = await aWorkshop(server, group.id);
      await mark(lead, marked, [{ personId: samId, mark: 'ABSENT' }]);
      expect((await together(marked, randomUUID())).errors).toBeUndefined();
      expect(await marksOf(lead, marked)).toEqual({ [rosaId]: 'PRESENT', [samId]: 'ABSENT' });
      expect(await logOf(server, id)).toMatchObject([
        { action: 'attendance.markedTogether', reason: '1 marked, 1 with apologies left' },
      ]);
    });

    it('is undone exactly: what was before is there again, what was corrected since stays, and the log shows both', async () => {
      const id = await aWorkshop(server, group.id);
      const act = randomUUID();
      await together(id, act);
      await mark(lead, id, [{ personId: samId, mark: 'ABSENT' }], { reason: 'Left after five minutes' });
      expect(failure(await undo(group.people[0]!, id, act))).toBe('FORBIDDEN');
      expect((await undo(lead, id, act)).errors).toBeUndefined();
      expect(await marksOf(lead, id)).toEqual({ [rosaId]: null, [samId]: 'ABSENT' });
      expect((await undo(lead, id, act)).errors).toBeUndefined();
      expect((await logOf(server, id)).map(({ action }) => action)).toEqual([
        'attendance.markedTogether',
        'attendance.corrected',
        'attendance.undone',
      ]);
    });
  });
});
