import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, Outbox } from '@tessellate/api-kernel';
import { countStatements, startTestApp, type TestApp, TestClient } from '@tessellate/api-testing';
import { CalendarInvitationService } from '@tessellate/calendars-api';
import type { NewStep } from '@tessellate/cycle-api';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { randomUUID } from 'node:crypto';

const SETTINGS = '{ calendarSettings { id addressMadeAt invitations groupCount } }';
const MAKE =
  'mutation ($input: MakeCalendarAddressInput!) { makeCalendarAddress(input: $input) { url webcalUrl settings { addressMadeAt } } }';
const OFF =
  'mutation ($input: SwitchOffCalendarAddressInput!) { switchOffCalendarAddress(input: $input) { addressMadeAt } }';
const INVITATIONS =
  'mutation ($input: SetCalendarInvitationsInput!) { setCalendarInvitations(input: $input) { invitations } }';
const REMOVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';

/** In the afternoon, as workshops are: one of the parsers misreads the hour after midnight. */
const days = (n: number) => new Date(new Date(Date.now() + n * 86_400_000).setUTCHours(13, 30, 0, 0));
const workshop = (number: number, inDays: number): NewStep & { id: string } => ({
  id: randomUUID(),
  kind: 'WORKSHOP',
  number,
  title: `Workshop about ${number}`,
  brief: 'Bring a scheme of work.',
  startsAt: days(inDays),
  endsAt: new Date(days(inDays).getTime() + 3 * 3_600_000),
  format: 'ONLINE',
});
const task = (number: number, inDays: number): NewStep & { id: string } => ({
  id: randomUUID(),
  kind: 'TASK',
  number,
  title: 'Listen',
  brief: '',
  dueAt: days(inDays),
});

interface Letter {
  to: string;
  subject: string;
  text: string;
  method: string;
  uid: string;
  sequence: number;
  attendees: string[];
  start: string;
}

let server: TestApp;
let community: CommunityBuilder;

beforeAll(async () => {
  server = await startTestApp({ publicUrl: 'https://tessellate.example' });
  community = new CommunityBuilder(server.app);
});
afterAll(() => server.close());

const sql = (text: string, values: unknown[] = []) => server.dataSource.query(text, values);
const input = (more: object = {}) => ({ input: { mutationId: randomUUID(), ...more } });

/** Stores an event as a command would, and waits until everything that follows from it is done. */
async function emit(type: 'cycle.changed' | 'workGroup.memberAdded', payload: object): Promise<void> {
  const outbox = server.app.get(Outbox);
  await inTransaction(server.dataSource, tx => outbox.add(tx, type, payload as never));
  await server.settled();
}
const changed = (group: BuiltWorkGroup, ...steps: { id: string }[]) =>
  emit('cycle.changed', { workGroupId: group.id, stepIds: steps.map(step => step.id), actorId: group.facilitator.id });

/** Every letter with a calendar event so far, in the order of writing, whether it waits for the morning or has gone. */
async function letters(to?: string): Promise<Letter[]> {
  const rows: {
    data: { to: string; subject: string; text: string; attachments?: { content: string; method: string }[] };
  }[] = await sql(`SELECT data FROM pgboss.job WHERE name = 'mail.send' ORDER BY created_on, id`);
  return rows.flatMap(({ data }) => {
    const [event] = data.attachments ?? [];
    if (!event || (to && data.to !== to)) return [];
    const root = new ICAL.Component(ICAL.parse(event.content));
    const component = root.getFirstSubcomponent('vevent')!;
    const second = Object.values(nodeIcal.sync.parseICS(event.content)).find(
      entry => entry?.type === 'VEVENT',
    ) as nodeIcal.VEvent;
    expect(String(root.getFirstPropertyValue('method'))).toBe(event.method);
    expect(second.uid).toBe(component.getFirstPropertyValue('uid'));
    return [
      {
        to: data.to,
        subject: data.subject,
        text: data.text,
        method: event.method,
        uid: second.uid,
        sequence: Number(component.getFirstPropertyValue('sequence')),
        attendees: component.getAllProperties('attendee').map(property => String(property.getFirstValue())),
        start: second.start.toISOString(),
      },
    ];
  });
}
/** Letters written while `work` ran. Those that were replaced while they waited are not counted. */
async function lettersOf(work: () => Promise<unknown>): Promise<Letter[]> {
  await sql(`DELETE FROM pgboss.job WHERE name = 'mail.send'`);
  await work();
  return letters();
}

describe('the subscription', () => {
  let group: BuiltWorkGroup;
  let member: TestClient;
  const first = workshop(1, 3);
  const cycle = [first, task(1, 10), workshop(2, 20)];

  const make = async (client: TestClient, mutationId: string = randomUUID()) => {
    const { makeCalendarAddress } = await client.gql(MAKE, { input: { mutationId } });
    return makeCalendarAddress as { url: string; webcalUrl: string };
  };
  /** Fetched as a calendar program does it: without a cookie. */
  const fetchFeed = (url: string, headers: Record<string, string> = {}) =>
    fetch(server.url + new URL(url).pathname, { headers });
  const summaries = async (url: string) => {
    const text = await (await fetchFeed(url)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const second = Object.values(nodeIcal.sync.parseICS(text)).filter(entry => entry?.type === 'VEVENT');
    expect(second).toHaveLength(events.length);
    return events.map(event => String(event.getFirstPropertyValue('summary')));
  };

  beforeAll(async () => {
    group = await community.workGroup({ participants: 2, steps: cycle });
    member = await server.signIn(group.participants[0]!.email);
  });

  it('does not exist until it is asked for', async () => {
    expect((await member.gql(SETTINGS)).calendarSettings).toEqual({
      id: group.participants[0]!.id,
      addressMadeAt: null,
      invitations: true,
      groupCount: 1,
    });
  });

  it('answers workshops and tasks of the groups one belongs to, to whoever has the address', async () => {
    const { url, webcalUrl } = await make(member);
    expect(url).toMatch(/^https:\/\/tessellate\.example\/calendar\/[\w-]{43}\.ics$/);
    expect(webcalUrl).toBe(url.replace('https:', 'webcal:'));
    const response = await fetchFeed(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await summaries(url)).toEqual([
      'Workshop 1: Workshop about 1',
      'Task 1: Listen – due',
      'Workshop 2: Workshop about 2',
    ]);
  });

  it('keeps no secret that could be read from the database, and gives a repeated request the same address', async () => {
    const mutationId = randomUUID();
    const { url } = await make(member, mutationId);
    expect((await make(member, mutationId)).url).toBe(url);
    const secret = new URL(url).pathname.slice('/calendar/'.length, -'.ics'.length);
    const rows = await sql(
      `SELECT 1 FROM calendar_preference c WHERE c::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM command m WHERE m::text LIKE '%' || $1 || '%'`,
      [secret],
    );
    expect(rows).toEqual([]);
  });

  it('is told not to send again what a program has, until something changes', async () => {
    const { url } = await make(member);
    const response = await fetchFeed(url);
    const tag = response.headers.get('etag')!;
    const since = response.headers.get('last-modified')!;
    expect((await fetchFeed(url, { 'if-none-match': tag })).status).toBe(304);
    expect((await fetchFeed(url, { 'if-modified-since': since })).status).toBe(304);
    await sql(
      "UPDATE cycle_step SET starts_at = starts_at + interval '1 hour', sequence = sequence + 1 WHERE id = $1",
      [first.id],
    );
    const later = await fetchFeed(url, { 'if-none-match': tag, 'if-modified-since': since });
    expect(later.status).toBe(200);
    expect(later.headers.get('etag')).not.toBe(tag);
    expect((await fetchFeed(url, { 'if-modified-since': since })).status).toBe(200);
  });

  it('answers like any wrong address once it is replaced or switched off', async () => {
    const before = await make(member);
    const after = await make(member);
    expect((await fetchFeed(before.url)).status).toBe(404);
    expect((await fetchFeed(after.url)).status).toBe(200);
    expect((await member.gql(OFF, input())).switchOffCalendarAddress.addressMadeAt).toBeNull();
    const revoked = await fetchFeed(after.url);
    const unknown = await fetchFeed(`https://tessellate.example/calendar/${'a'.repeat(43)}.ics`);
    expect(revoked.status).toBe(404);
    expect(await revoked.text()).toBe(await unknown.text());
    for (const path of ['/calendar/x', '/calendar/x.ics', `/calendar/${'a'.repeat(190)}.ics`, '/calendar/%00.ics']) {
      expect((await fetchFeed(`https://tessellate.example${path}`)).status).toBe(404);
    }
  });

  it('does not hand out an address that was replaced when its request is repeated', async () => {
    const mutationId = randomUUID();
    await make(member, mutationId);
    await make(member);
    expect(await member.codeOf(MAKE, { input: { mutationId } })).toBe('CONFLICT');
  });

  it('holds only what is published, and what was cancelled as cancelled', async () => {
    const hidden = workshop(3, 30);
    const shown = workshop(4, 40);
    const own = await community.workGroup({ participants: 1, steps: [hidden, shown] });
    await sql('UPDATE cycle_step SET published_at = NULL WHERE id = $1', [hidden.id]);
    await sql('UPDATE cycle_step SET cancelled_at = now(), sequence = 1 WHERE id = $1', [shown.id]);
    const { url } = await make(await server.signIn(own.participants[0]!.email));
    expect(await summaries(url)).toEqual(['Cancelled: Workshop 4: Workshop about 4']);
    expect(await (await fetchFeed(url)).text()).toContain('STATUS:CANCELLED\r\n');
  });

  it('loses a group’s dates the moment one no longer belongs to it', async () => {
    const leaver = await community.participant(group.id);
    const other = await community.workGroup({ hub: 'solent', participants: 0, steps: [workshop(9, 9)] });
    await server.app
      .get(WorkGroupAdministration)
      .addMember({ workGroupId: other.id, personId: leaver.id, role: 'PARTICIPANT' });
    const { url } = await make(await server.signIn(leaver.email));
    expect(await summaries(url)).toHaveLength(4);
    const tag = (await fetchFeed(url)).headers.get('etag')!;
    const facilitator = await server.signIn(group.facilitator.email);
    await facilitator.gql(REMOVE, input({ workGroupId: group.id, personId: leaver.id, reason: 'Has left' }));
    expect((await fetchFeed(url, { 'if-none-match': tag })).status).toBe(200);
    expect(await summaries(url)).toEqual(['Workshop 9: Workshop about 9']);
  });

  it('takes the same number of statements however many groups and steps it holds', async () => {
    const { url: small } = await make(member);
    const busy = group.participants[1]!;
    for (const hub of ['solent', 'jurassic']) {
      const more = await community.workGroup({
        hub,
        participants: 0,
        steps: [1, 2, 3, 4, 5].map(n => workshop(n, n * 9)),
      });
      await server.app
        .get(WorkGroupAdministration)
        .addMember({ workGroupId: more.id, personId: busy.id, role: 'PARTICIPANT' });
    }
    const { url: big } = await make(await server.signIn(busy.email));
    for (const url of [small, big]) await fetchFeed(url);
    const count = (url: string) => countStatements(() => fetchFeed(url));
    expect(await summaries(big)).toHaveLength(13);
    expect(await count(big)).toBe(await count(small));
  });
});

describe('invitations by e-mail', () => {
  let group: BuiltWorkGroup;
  const first = workshop(1, 3);
  const second = workshop(2, 20);
  const over = workshop(3, -5);
  const homework = task(1, 10);
  const addresses = () => [group.facilitator, ...group.participants].map(person => person.email).sort();
  const recipients = (sent: Letter[]) => sent.map(letter => letter.to).sort();

  beforeAll(async () => {
    group = await community.workGroup({ participants: 2, steps: [over, first, homework, second] });
  });

  it('go to each member once when workshops are published; not for tasks, nor for what is over', async () => {
    const sent = await lettersOf(() => changed(group, over, first, homework));
    expect(recipients(sent)).toEqual(addresses());
    for (const letter of sent) {
      expect(letter).toMatchObject({ method: 'REQUEST', sequence: 0, uid: `step-${first.id}@tessellate` });
      expect(letter.attendees).toEqual([`MAILTO:${letter.to}`]);
      expect(letter.start).toBe(first.startsAt!.toISOString());
      expect(letter.text).toContain('Workshop 1: Workshop about 1');
    }
  });

  it('are not sent again when the event is delivered twice, even at the same time', async () => {
    const again = await lettersOf(async () => {
      await Promise.all([changed(group, first), changed(group, first)]);
      await changed(group, first);
    });
    expect(again).toEqual([]);
  });

  it('are found out once by two deliveries at the same moment', async () => {
    const own = await community.workGroup({ participants: 3, steps: [workshop(1, 8)] });
    const scope = { workGroupId: own.id };
    const service = server.app.get(CalendarInvitationService);
    await lettersOf(() =>
      Promise.all(Array.from({ length: 6 }, () => inTransaction(server.dataSource, tx => service.settle(tx, scope)))),
    );
    const kept = await sql('SELECT 1 FROM calendar_invitation WHERE work_group_id = $1', [own.id]);
    expect(kept).toHaveLength(4);
    const jobs = await sql(`SELECT 1 FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = $1`, [
      own.facilitator.email,
    ]);
    expect(jobs).toHaveLength(1);
  });

  it('are lost neither with nor without the change when it is taken back', async () => {
    const own = await community.workGroup({ participants: 1, steps: [workshop(1, 8)] });
    const service = server.app.get(CalendarInvitationService);
    const sent = await lettersOf(() =>
      inTransaction(server.dataSource, async tx => {
        await service.settle(tx, { workGroupId: own.id });
        throw new Error('taken back');
      }).catch(() => undefined),
    );
    expect(sent).toEqual([]);
    expect(
      await lettersOf(() => inTransaction(server.dataSource, tx => service.settle(tx, { workGroupId: own.id }))),
    ).toHaveLength(2);
  });

  it('wait for the hours that each person chose, unless the workshop begins before', async () => {
    const steps = [workshop(1, 3), workshop(2, 30)];
    const own = await community.workGroup({ participants: 2, steps });
    const [paused, anyTime] = [own.participants[0]!, own.participants[1]!];
    const until = days(6);
    await sql(
      `INSERT INTO notice_settings (person_id, email_off, mode, days, opens_at, closes_at, in_holidays, paused_until)
       VALUES ($1, false, 'ANY_TIME', '{1,2,3,4,5}', '07:30', '18:00', false, $3),
              ($2, false, 'ANY_TIME', '{1,2,3,4,5}', '07:30', '18:00', false, NULL)`,
      [paused.id, anyTime.id, until],
    );
    const before = Date.now();
    await changed(own, ...steps);
    const due: { to: string; subject: string; at: Date }[] = await sql(
      `SELECT data->>'to' AS "to", data->>'subject' AS subject, start_after AS at FROM pgboss.job
       WHERE name = 'mail.send' AND data->>'to' = ANY($1) ORDER BY 1, 2`,
      [[paused.email, anyTime.email]],
    );
    const of = (email: string, number: number) =>
      due.find(({ to, subject }) => to === email && subject.includes(`Workshop ${number}`))!.at.getTime();
    expect(due).toHaveLength(4);
    expect(of(paused.email, 2)).toBe(until.getTime());
    for (const soon of [of(paused.email, 1), of(anyTime.email, 1), of(anyTime.email, 2)])
      expect(Math.abs(soon - before)).toBeLessThan(60_000);
  });

  it('follow a move with a higher sequence, and tell of that workshop alone', async () => {
    await changed(group, second);
    const to = days(5);
    await sql(
      `UPDATE cycle_step SET starts_at = $2, ends_at = $2::timestamptz + interval '3 hours', sequence = sequence + 1 WHERE id = $1`,
      [first.id, to],
    );
    const sent = await lettersOf(() => changed(group, first, homework));
    expect(recipients(sent)).toEqual(addresses());
    for (const letter of sent) {
      expect(letter).toMatchObject({ method: 'REQUEST', sequence: 1, start: to.toISOString() });
      expect(letter.subject).toMatch(/^Changed: Workshop 1/);
    }
  });

  it('say nothing of a change that calendars need not know of', async () => {
    await sql(`UPDATE cycle_step SET brief = 'Bring two.' WHERE id = $1`, [first.id]);
    expect(await lettersOf(() => changed(group, first))).toEqual([]);
  });

  it('reach somebody who joins later, for what is still to come', async () => {
    const newcomer = await community.participant(group.id);
    const sent = await lettersOf(() => emit('workGroup.memberAdded', { workGroupId: group.id, personId: newcomer.id }));
    expect(sent.map(letter => [letter.to, letter.method])).toEqual(Array(2).fill([newcomer.email, 'REQUEST']));
    expect(sent.map(letter => letter.uid).sort()).toEqual(
      [first, second].map(({ id }) => `step-${id}@tessellate`).sort(),
    );
  });

  it('are taken back from somebody who is removed, and tell them nothing new', async () => {
    const leaver = await community.participant(group.id);
    await emit('workGroup.memberAdded', { workGroupId: group.id, personId: leaver.id });
    await sql(`UPDATE cycle_step SET title = 'A title for members' WHERE id = $1`, [second.id]);
    const facilitator = await server.signIn(group.facilitator.email);
    const sent = await lettersOf(async () => {
      await facilitator.gql(REMOVE, input({ workGroupId: group.id, personId: leaver.id, reason: 'Has left' }));
      await server.settled();
    });
    expect(recipients(sent)).toEqual([leaver.email, leaver.email]);
    expect(sent.map(letter => letter.method)).toEqual(['CANCEL', 'CANCEL']);
    expect(sent.map(letter => letter.text).join()).not.toContain('A title for members');
  });

  it('are not sent to those who want none, and come for what lies ahead when they change their mind', async () => {
    const own = await community.workGroup({
      participants: 1,
      steps: [first, second].map(step => ({ ...step, id: randomUUID() })),
    });
    const steps = await sql('SELECT id FROM cycle_step WHERE work_group_id = $1', [own.id]);
    const person = own.participants[0]!;
    const client = await server.signIn(person.email);
    expect((await client.gql(INVITATIONS, input({ on: false }))).setCalendarInvitations.invitations).toBe(false);
    expect(recipients(await lettersOf(() => changed(own, ...steps)))).toEqual([
      own.facilitator.email,
      own.facilitator.email,
    ]);
    const sent = await lettersOf(() => client.gql(INVITATIONS, input({ on: true })));
    expect(recipients(sent)).toEqual([person.email, person.email]);
    expect(await lettersOf(() => client.gql(INVITATIONS, input({ on: true })))).toEqual([]);
  });

  it('are cancelled with a higher sequence when the workshop is, with the reason', async () => {
    await sql(
      `UPDATE cycle_step SET cancelled_at = now(), cancel_reason = 'Snow.', sequence = sequence + 1 WHERE id = $1`,
      [first.id],
    );
    const sent = await lettersOf(() => changed(group, first));
    expect(recipients(sent)).toEqual(expect.arrayContaining(addresses()));
    for (const letter of sent) {
      expect(letter).toMatchObject({ method: 'CANCEL', sequence: 2 });
      expect(letter.text).toContain('Snow.');
    }
    expect(await lettersOf(() => changed(group, first))).toEqual([]);
  });

  it('are cancelled when the workshop is deleted', async () => {
    await sql('DELETE FROM cycle_step WHERE id = $1', [second.id]);
    const sent = await lettersOf(() => changed(group, second));
    expect(recipients(sent)).toEqual(expect.arrayContaining(addresses()));
    expect(new Set(sent.map(letter => letter.method))).toEqual(new Set(['CANCEL']));
  });
});
