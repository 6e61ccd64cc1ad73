import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  countStatements,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { WorkshopReminders } from '@tessellate/workshops-api';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { londonTime } from '@tessellate/school-time-contract';
import {
  aWorkshop,
  failure,
  hours,
  mark,
  minutes,
  rsvp,
  see,
  signedInGroup,
  words,
  WORKSHOP,
} from './workshops-support';

describe('a workshop', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: Awaited<ReturnType<typeof signedInGroup>>;
  let rosa: TestClient;
  let sam: TestClient;
  let lead: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await signedInGroup(server, community, 2);
    [rosa, sam] = group.people as [TestClient, TestClient];
    ({ lead } = group);
  });
  afterAll(() => server.close());

  it('is seen by members alone, and while it is not published by those who lead alone', async () => {
    const draft = await aWorkshop(server, group.id, { startsAt: hours(50), endsAt: hours(52), draft: true });
    const published = await aWorkshop(server, group.id, { startsAt: hours(50), endsAt: hours(52) });
    const stranger = await signedInGroup(server, community, 1);
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    expect(await rosa.codeOf(WORKSHOP, { id: draft })).toBe('NOT_FOUND');
    expect(await lead.codeOf(WORKSHOP, { id: draft })).toBeNull();
    expect(await rosa.codeOf(WORKSHOP, { id: published })).toBeNull();
    expect(await manager.codeOf(WORKSHOP, { id: published })).toBeNull();
    for (const client of [stranger.people[0]!, stranger.lead, alumni])
      expect(await client.codeOf(WORKSHOP, { id: published })).toBe('NOT_FOUND');
    expect(failure(await rsvp(rosa, { workshopId: draft, choice: 'COMING' }))).toBe('NOT_FOUND');
  });

  it('takes answers until it starts; only those who lead read why somebody cannot come', async () => {
    const id = await aWorkshop(server, group.id, { startsAt: hours(30), endsAt: hours(32) });
    expect((await see(rosa, id)).viewerCan).toEqual({ lead: false, rsvp: true });
    expect((await rsvp(rosa, { workshopId: id, choice: 'COMING' })).errors).toBeUndefined();
    expect(failure(await rsvp(rosa, { workshopId: id, choice: 'ONLINE' }))).toBe('INVALID_INPUT');
    expect(failure(await rsvp(rosa, { workshopId: id, choice: 'APOLOGIES', reason: ' ' }))).toBe('INVALID_INPUT');
    await rsvp(rosa, { workshopId: id, choice: 'APOLOGIES', reason: 'An inspection that day' });
    expect((await see(rosa, id)).viewerRsvp).toEqual({
      choice: 'APOLOGIES',
      reason: 'An inspection that day',
      beforeMove: false,
    });
    const others = await sam.ask(WORKSHOP, { id });
    expect(others.data?.workshop.entries).toBeNull();
    expect(JSON.stringify(others)).not.toContain('inspection');
    const entry = (await see(lead, id)).entries.find(
      (line: { person: { id: string } }) => line.person.id === group.participants[0]!.id,
    );
    expect(entry.rsvp).toEqual({ choice: 'APOLOGIES', reason: 'An inspection that day' });
    expect(failure(await rsvp(lead, { workshopId: id, choice: 'COMING' }))).toBe('FORBIDDEN');

    await server.dataSource.query('UPDATE cycle_step SET starts_at = $2 WHERE id = $1', [id, hours(31)]);
    expect((await see(rosa, id)).viewerRsvp.beforeMove).toBe(true);
    await rsvp(rosa, { workshopId: id, choice: 'COMING' });
    expect((await see(rosa, id)).viewerRsvp).toEqual({ choice: 'COMING', reason: null, beforeMove: false });

    const blended = await aWorkshop(server, group.id, { startsAt: hours(30), endsAt: hours(32), format: 'BLENDED' });
    expect((await rsvp(rosa, { workshopId: blended, choice: 'ONLINE' })).errors).toBeUndefined();
    const begun = await aWorkshop(server, group.id);
    expect(failure(await rsvp(rosa, { workshopId: begun, choice: 'COMING' }))).toBe('LOCKED');
    const cancelled = await aWorkshop(server, group.id, { startsAt: hours(30), endsAt: hours(32) });
    await server.dataSource.query(`UPDATE cycle_step SET cancelled_at = now(), cancel_reason = 'Snow' WHERE id = $1`, [
      cancelled,
    ]);
    expect(words(await rsvp(rosa, { workshopId: cancelled, choice: 'COMING' }))).toMatch(/has been cancelled/);
    expect(await see(rosa, cancelled)).toMatchObject({ cancelReason: 'Snow', viewerCan: { rsvp: false } });
  });

  it('gives the joining link from an hour before the start until the end, and nowhere else', async () => {
    const joinUrl = 'https://meet.example/secret-room';
    const online = { format: 'ONLINE', joinUrl };
    const linkOf = async (client: TestClient, id: string) => (await see(client, id)).joining;
    const later = await aWorkshop(server, group.id, { ...online, startsAt: minutes(62), endsAt: hours(3) });
    const soon = await aWorkshop(server, group.id, { ...online, startsAt: minutes(58), endsAt: hours(3) });
    const over = await aWorkshop(server, group.id, { ...online, startsAt: hours(-3), endsAt: minutes(-1) });
    const inRoom = await aWorkshop(server, group.id, { joinUrl, startsAt: minutes(30), endsAt: hours(3) });
    expect((await linkOf(rosa, later)).url).toBeNull();
    expect(new Date((await linkOf(rosa, later)).opensAt).getTime()).toBeCloseTo(minutes(2).getTime(), -5);
    expect((await linkOf(rosa, soon)).url).toBe(joinUrl);
    expect((await linkOf(rosa, over)).url).toBeNull();
    expect((await linkOf(lead, over)).url).toBeNull();
    expect(await linkOf(rosa, inRoom)).toBeNull();
    await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [soon]);
    expect(await linkOf(rosa, soon)).toBeNull();
  });

  it('tells open screens that somebody answered, and nothing more', async () => {
    const id = await aWorkshop(server, group.id, { startsAt: hours(30), endsAt: hours(32) });
    const socket = await connectSocket(lead);
    await joinRoom(socket, { type: 'WORK_GROUP', id: group.id });
    const told = collect(socket, 'workshop.changed');
    await rsvp(sam, { workshopId: id, choice: 'COMING' });
    await until('the facilitator is told', () => told.length > 0);
    expect(told[0]).toEqual({ workGroupId: group.id, stepId: id });
    socket.close();
  });

  it('reminds those who have not answered once, and follows its date over a change of clocks', async () => {
    const own = await signedInGroup(server, community, 2);
    // Monday after half-term; the clocks have gone back the day before.
    const id = await aWorkshop(server, own.id, {
      startsAt: londonTime('2027-11-01', '09:30'),
      endsAt: londonTime('2027-11-01', '15:30'),
    });
    const reminders = server.app.get(WorkshopReminders);
    const due = async () => {
      const rows: { at: Date }[] = await server.dataSource.query(
        `SELECT start_after AS at FROM pgboss.job WHERE name = 'workshop.remind' AND singleton_key = $1 AND state = 'created'`,
        [id],
      );
      return rows.map(({ at }) => at.toISOString());
    };
    await reminders.follow([id]);
    expect(await due()).toEqual(['2027-10-21T07:00:00.000Z']);
    await server.dataSource.query('UPDATE cycle_step SET starts_at = $2 WHERE id = $1', [
      id,
      londonTime('2027-11-04', '09:30'),
    ]);
    await reminders.follow([id]);
    expect(await due()).toEqual(['2027-11-02T08:00:00.000Z']);

    await rsvp(own.people[0]!, { workshopId: id, choice: 'COMING' });
    const noticed = async () => {
      const rows: { personIds: string[] }[] = await server.dataSource.query(
        `SELECT payload -> 'personIds' AS "personIds" FROM workshop_test_notice WHERE payload ->> 'kind' = 'workshop.reminder'
           AND payload -> 'about' ->> 'id' = $1`,
        [id],
      );
      return rows.map(({ personIds }) => personIds);
    };
    // Notices leave the outbox once delivered; a copy shows what was raised.
    await server.dataSource.query(`
      CREATE TABLE workshop_test_notice (payload jsonb);
      CREATE FUNCTION workshop_test_copy() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
        IF NEW.type = 'notice.raised' THEN INSERT INTO workshop_test_notice VALUES (NEW.payload); END IF; RETURN NEW; END $f$;
      CREATE TRIGGER workshop_test_copy AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION workshop_test_copy()`);
    const makeDue = () =>
      server.dataSource.query(
        `UPDATE pgboss.job SET start_after = now() - interval '1 second' WHERE singleton_key = $1 AND state = 'created'`,
        [id],
      );
    await makeDue();
    await server.settled();
    expect(await noticed()).toEqual([[own.participants[1]!.id]]);
    await reminders.follow([id]);
    await makeDue();
    await server.settled();
    expect(await noticed()).toHaveLength(1);

    await server.dataSource.query('UPDATE cycle_step SET cancelled_at = now() WHERE id = $1', [id]);
    await reminders.follow([id]);
    expect(await due()).toEqual([]);
  });

  it('takes the same number of statements however many take part', async () => {
    const count = async (participants: number) => {
      const own = await signedInGroup(server, community, participants);
      const id = await aWorkshop(server, own.id);
      await mark(
        own.lead,
        id,
        own.participants.map(({ id: personId }) => ({ personId, mark: 'PRESENT' })),
      );
      await see(own.lead, id);
      return countStatements(() => see(own.lead, id));
    };
    expect(await count(6)).toBe(await count(1));
  });
});
