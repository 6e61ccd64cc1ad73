import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import {
  attend,
  aWorkshop,
  codeOf,
  failure,
  hours,
  logOf,
  mark,
  minutes,
  minutesPass,
  openRegister,
  see,
  signedInGroup,
  words,
} from './workshops-support';

const CSV = 'query ($id: UUID!) { registerCsv(workshopId: $id) }';
const DAYS =
  'query ($id: UUID!) { workGroupDays(id: $id) { days planned members { person { id } days { credit possible outOfReach } } } }';
const REMOVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';

describe('the register of a workshop', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let rosa: TestClient;
  let lead: TestClient;
  let rosaId: string;
  let samId: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 2);
    [rosa] = group.people as [TestClient];
    ({ lead } = group);
    [rosaId, samId] = group.participants.map(({ id }) => id) as [string, string];
  });
  afterAll(() => server.close());

  it('lists names as people look for them, whatever accents and capitals they have', async () => {
    const own = await community.workGroup({ participants: 0 });
    const names = ['Zoe Adams', 'Élise Martin', 'eva Long', 'Ábel Kiss', 'Öykü Er', 'Åsa Berg'];
    for (const name of names) await community.participant(own.id, name);
    const { entries } = await see(await server.signIn(own.facilitator.email), await aWorkshop(server, own.id));
    expect(entries.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
      ...['Ábel Kiss', 'Åsa Berg', 'Élise Martin', 'eva Long', 'Öykü Er', 'Zoe Adams'],
    ]);
  });

  describe('by code', () => {
    it('records whoever types it as present, once, for the whole worth of the workshop', async () => {
      const id = await aWorkshop(server, group.id, { worth: 0.75 });
      const code = await codeOf(lead, id);
      expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
      const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
      const first = await attend(rosa, { code: typed });
      expect(first.data?.attendWorkshop).toMatchObject({
        id,
        viewerAttendance: { mark: 'PRESENT', credit: 0.75, way: 'CODE' },
      });
      expect((await attend(rosa, { code })).errors).toBeUndefined();
      const rows = await server.dataSource.query('SELECT 1 FROM workshop_attendance WHERE step_id = $1', [id]);
      expect(rows).toHaveLength(1);
    });

    it('is stored nowhere, stays the same until it is renewed, and is known to those who lead alone', async () => {
      const id = await aWorkshop(server, group.id);
      expect((await see(lead, id)).code).toBeNull();
      expect(failure(await openRegister(rosa, { workshopId: id }))).toBe('FORBIDDEN');
      const code = await codeOf(lead, id);
      expect(await codeOf(lead, id)).toBe(code);
      expect((await see(lead, id)).code.code).toBe(code);
      expect((await see(rosa, id)).code).toBeNull();
      for (const table of ['workshop_code', 'command', 'outbox'])
        expect(JSON.stringify(await server.dataSource.query(`SELECT * FROM ${table}`))).not.toContain(code);
      const renewed = await codeOf(lead, id, true);
      expect(renewed).not.toBe(code);
      expect(words(await attend(rosa, { code }))).toMatch(/code does not work/);
      expect((await attend(rosa, { code: renewed })).errors).toBeUndefined();
    });

    it('answers clearly when it is wrong, of another group, a little early, too late, cancelled or of a group one has left', async () => {
      expect(words(await attend(rosa, { code: 'ZZZZZ2' }))).toMatch(/code does not work/);
      const other = await signedInGroup(server, community, 1);
      const theirs = await codeOf(other.lead, await aWorkshop(server, other.id));
      const elsewhere = await attend(rosa, { code: theirs });
      expect(failure(elsewhere)).toBe('FORBIDDEN');
      expect(words(elsewhere)).toMatch(/a group you are not in/);
      expect(words(await attend(other.lead, { code: theirs }))).toMatch(/You lead this group/);

      const at = async (startsAt: Date, endsAt: Date) =>
        codeOf(lead, await aWorkshop(server, group.id, { startsAt, endsAt }));
      expect(words(await attend(rosa, { code: await at(minutes(31), hours(3)) }))).toMatch(/a little early/);
      expect((await attend(rosa, { code: await at(minutes(29), hours(3)) })).errors).toBeUndefined();
      expect((await attend(rosa, { code: await at(hours(-3), minutes(-29)) })).errors).toBeUndefined();
      expect(words(await attend(rosa, { code: await at(hours(-3), minutes(-31)) }))).toMatch(/too late/);

      const gone = await aWorkshop(server, group.id);
      const cancelled = await codeOf(lead, gone);
      await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [gone]);
      expect(words(await attend(rosa, { code: cancelled }))).toMatch(/has been cancelled/);

      const leaver = other.participants[0]!;
      const input = { mutationId: randomUUID(), workGroupId: other.id, personId: leaver.id, reason: 'Moved away' };
      await other.lead.gql(REMOVE, { input });
      const ended = await attend(other.people[0]!, { code: theirs });
      expect(failure(ended)).toBe('FORBIDDEN');
      expect(words(ended)).toMatch(/has ended, so nothing was recorded/);
    });

    it('does not overwrite what the facilitator wrote by hand', async () => {
      const id = await aWorkshop(server, group.id);
      const code = await codeOf(lead, id);
      await mark(lead, id, [{ personId: rosaId, mark: 'ABSENT' }]);
      expect(words(await attend(rosa, { code }))).toMatch(/recorded you as “absent”/);
    });

    it('cannot be guessed at: ten tries, then a pause for the person, and one for an address that tries more than a group would', async () => {
      const limited = await startTestApp({ rateLimits: true });
      try {
        const own = await signedInGroup(limited, new CommunityBuilder(limited.app), 2);
        const code = await codeOf(own.lead, await aWorkshop(limited, own.id));
        const [guesser, honest] = own.people as [TestClient, TestClient];
        const codes: (string | undefined)[] = [];
        for (let n = 0; n < 11; n++) codes.push(failure(await attend(guesser, { code: `22222${n}` })));
        expect(codes.slice(0, 10)).toEqual(Array(10).fill('INVALID_INPUT'));
        expect(codes[10]).toBe('RATE_LIMITED');
        expect(failure(await attend(guesser, { code }))).toBe('RATE_LIMITED');
        expect((await attend(honest, { code })).errors).toBeUndefined();
        await limited.dataSource.query(`UPDATE rate_count SET count = 80 WHERE key LIKE 'workshop.code.address:%'`);
        expect(failure(await attend(honest, { code }))).toBe('RATE_LIMITED');
      } finally {
        await limited.close();
      }
    });
  });

  describe('by hand', () => {
    it('opens half an hour before, to those who lead alone, and credits parts of a day in quarters', async () => {
      const early = await aWorkshop(server, group.id, { startsAt: minutes(31), endsAt: hours(3) });
      expect(words(await mark(lead, early, [{ personId: rosaId, mark: 'PRESENT' }]))).toMatch(
        /opens half an hour before/,
      );
      const id = await aWorkshop(server, group.id, { worth: 0.5 });
      expect(failure(await mark(rosa, id, [{ personId: rosaId, mark: 'PRESENT' }]))).toBe('FORBIDDEN');
      const part = (credit?: number) =>
        mark(lead, id, [{ personId: rosaId, mark: 'PART', ...(credit === undefined ? {} : { credit }) }]);
      for (const wrong of [undefined, 0, 0.3, 0.75]) expect(failure(await part(wrong))).toBe('INVALID_INPUT');
      expect((await part(0.25)).errors).toBeUndefined();
      expect((await see(rosa, id)).viewerAttendance).toEqual({ mark: 'PART', credit: 0.25, way: 'HAND' });
      const stranger = await community.person();
      expect(failure(await mark(lead, id, [{ personId: stranger.id, mark: 'PRESENT' }]))).toBe('INVALID_INPUT');
    });

    it('asks for a reason once there is a mark, logs it, and tells the person', async () => {
      const id = await aWorkshop(server, group.id);
      await mark(lead, id, [
        { personId: rosaId, mark: 'ABSENT' },
        { personId: samId, mark: 'PRESENT' },
      ]);
      expect(await logOf(server, id)).toEqual([]);
      await minutesPass(server, id, 10);
      const again = [
        { personId: rosaId, mark: 'PART', credit: 0.5 },
        { personId: samId, mark: 'PRESENT' },
      ];
      const refused = await mark(lead, id, again);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
      expect((await see(rosa, id)).viewerAttendance.mark).toBe('ABSENT');
      const mutationId = randomUUID();
      const reason = 'Came after a late train';
      for (let n = 0; n < 2; n++) expect((await mark(lead, id, again, { mutationId, reason })).errors).toBeUndefined();
      expect(await logOf(server, id)).toEqual([
        {
          action: 'attendance.corrected',
          subject_id: rosaId,
          actor_id: group.facilitator.id,
          audience_id: group.id,
          reason: 'Absent → Part of it, half a day: Came after a late train',
        },
      ]);
      expect((await see(lead, id)).corrections).toMatchObject([
        { subject: { id: rosaId }, actor: { id: group.facilitator.id } },
      ]);
      expect((await see(rosa, id)).corrections).toBeNull();
    });

    it('keeps the line of somebody who has left, and refuses to mark a cancelled workshop', async () => {
      const own = await signedInGroup(server, community, 2);
      const id = await aWorkshop(server, own.id);
      const [leaver] = own.participants;
      await mark(own.lead, id, [{ personId: leaver!.id, mark: 'PRESENT' }]);
      const input = { mutationId: randomUUID(), workGroupId: own.id, personId: leaver!.id, reason: 'Moved away' };
      await own.lead.gql(REMOVE, { input });
      const { entries } = await see(own.lead, id);
      expect(entries.map(({ member }: { member: boolean }) => member)).toEqual([true, false]);
      await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [id]);
      expect(failure(await mark(own.lead, id, [{ personId: own.participants[1]!.id, mark: 'PRESENT' }]))).toBe(
        'LOCKED',
      );
      expect((await see(own.lead, id)).entries[1].attendance).toMatchObject({ mark: 'PRESENT' });
    });

    it('opens in a spreadsheet without a cell that is a formula', async () => {
      const own = await signedInGroup(server, community, 0);
      const person = await community.participant(own.id, '=HYPERLINK("https://evil.example")', {
        name: '+441273000000',
      });
      const id = await aWorkshop(server, own.id, { worth: 0.5 });
      await mark(own.lead, id, [{ personId: person.id, mark: 'PRESENT' }]);
      const { registerCsv } = await own.lead.gql(CSV, { id });
      expect(registerCsv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
      expect(registerCsv).toContain(`'+441273000000`);
      expect(registerCsv).toMatch(/Present,0\.5,,by hand/);
      expect(await rosa.codeOf(CSV, { id })).toBe('FORBIDDEN');
    });
  });

  describe('days so far', () => {
    it('add up the credit of workshops that took place, and say when the whole programme is out of reach', async () => {
      const own = await signedInGroup(server, community, 3);
      const [one, two, three] = own.participants.map(({ id }) => id) as [string, string, string];
      const past = { startsAt: hours(-30), endsAt: hours(-24) };
      const first = await aWorkshop(server, own.id, past);
      const second = await aWorkshop(server, own.id, past);
      const cancelled = await aWorkshop(server, own.id, past);
      await aWorkshop(server, own.id, past);
      await aWorkshop(server, own.id, { startsAt: hours(100), endsAt: hours(106) });
      const present = (personId: string) => ({ personId, mark: 'PRESENT' });
      await mark(own.lead, first, [
        present(one),
        { personId: two, mark: 'PART', credit: 0.5 },
        { personId: three, mark: 'ABSENT' },
      ]);
      await mark(own.lead, second, [present(one), present(two)]);
      await mark(own.lead, cancelled, [present(one)]);
      await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [cancelled]);

      const { workGroupDays } = await own.lead.gql(DAYS, { id: own.id });
      expect(workGroupDays).toMatchObject({ days: 4, planned: 4 });
      const of = (id: string) =>
        workGroupDays.members.find(({ person }: { person: { id: string } }) => person.id === id).days;
      expect(of(one)).toEqual({ credit: 2, possible: 4, outOfReach: false });
      expect(of(two)).toEqual({ credit: 1.5, possible: 3.5, outOfReach: true });
      // Not marked in the second, whose register was taken: missed. The fourth has no register yet: open.
      expect(of(three)).toEqual({ credit: 0, possible: 2, outOfReach: true });
      expect((await see(own.people[1]!, first)).viewerDays).toEqual({
        credit: 1.5,
        possible: 3.5,
        days: 4,
        outOfReach: true,
      });
      expect(await own.people[1]!.codeOf(DAYS, { id: own.id })).toBe('FORBIDDEN');
      expect(await own.lead.codeOf(DAYS, { id: group.id })).toBe('NOT_FOUND');
    });

    it('do not blame anybody for workshops that nobody has planned', async () => {
      const own = await signedInGroup(server, community, 1);
      const id = await aWorkshop(server, own.id, { startsAt: hours(-30), endsAt: hours(-24) });
      await mark(own.lead, id, [{ personId: own.participants[0]!.id, mark: 'PRESENT' }]);
      expect((await see(own.people[0]!, id)).viewerDays).toEqual({
        credit: 1,
        possible: 1,
        days: 4,
        outOfReach: false,
      });
    });
  });
});
