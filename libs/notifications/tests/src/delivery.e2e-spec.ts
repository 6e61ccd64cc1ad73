import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, Jobs, Notices } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { MailCollector, DeliveryClock } from '@tessellate/notifications-api';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltPerson, type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CHOOSE, HOURS, list, mailsTo, markRead, raise, registerNote, SETTINGS, timeIs } from './support';

// Well ahead of the real time, so that nothing is due by itself: 11 January 2027 is a Monday.
const [MONDAY_MORNING, MONDAY_EVENING, TUESDAY_OPEN] = [
  '2027-01-11T10:00:00Z',
  '2027-01-11T19:00:00Z',
  '2027-01-12T07:30:00Z',
];
const HALF_TERM = '2027-02-16T10:00:00Z';
const AFTER_HALF_TERM = '2027-02-22T07:30:00Z';

describe('notices by e-mail', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let person: BuiltPerson;
  let client: TestClient;

  beforeAll(async () => {
    server = await startTestApp({ publicUrl: 'https://tessellate.school.example' }, app => {
      registerNote(app, 'test.soon', 'SOON');
      registerNote(app, 'test.daily', 'DIGEST');
      registerNote(app, 'test.never', 'NEVER');
    });
    community = new CommunityBuilder(server.app);
  });
  beforeEach(async () => {
    group = await community.workGroup({ participants: 1 });
    person = group.participants[0]!;
    client = await server.signIn(person.email);
    server.app.get(DeliveryClock).batchWindowMs = 120_000;
    await timeIs(server, MONDAY_MORNING);
  });
  afterAll(() => server.close());

  const tell = (text: string, kind = 'test.soon') =>
    raise(server, { kind, to: [person.id], about: { type: 'WORK_GROUP', id: group.id }, data: { text } });
  const mails = () => mailsTo(server, person.email);
  const later = (seconds: number, from = MONDAY_MORNING) =>
    timeIs(server, new Date(Date.parse(from) + seconds * 1_000).toISOString());
  const choose = (kind: string, email: string, inApp = true) =>
    client.gql(CHOOSE, { input: { mutationId: randomUUID(), kind, inApp, email } });
  const hours = (change: object) =>
    client.gql(HOURS, {
      input: {
        mutationId: randomUUID(),
        emailOff: false,
        mode: 'SCHOOL_DAYS',
        days: [1, 2, 3, 4, 5],
        from: '07:30',
        until: '18:00',
        inHolidays: false,
        ...change,
      },
    });

  it('wait a moment for more, and go as one', async () => {
    await tell('The first');
    await later(60);
    expect(await mails()).toEqual([]);
    await tell('The second');
    await later(121);
    expect(await mails()).toMatchObject([{ subject: 'The second, and 1 more' }]);
    const [mail] = await mails();
    expect(mail?.text).toContain('https://tessellate.school.example/practice');
    expect(mail?.text).toContain('Why you are getting this: You asked for it.');
    expect(mail?.html).toContain('/notices/settings');
    await later(600);
    expect(await mails()).toHaveLength(1);
  });

  it('are held in the evening and come as one in the morning', async () => {
    await timeIs(server, MONDAY_EVENING);
    await tell('At seven');
    await tell('Still at seven');
    await later(3_600, MONDAY_EVENING);
    expect(await mails()).toEqual([]);
    await timeIs(server, TUESDAY_OPEN);
    expect(await mails()).toMatchObject([{ subject: 'Still at seven, and 1 more' }]);
  });

  it('are held until after half-term', async () => {
    await timeIs(server, HALF_TERM);
    await tell('On a Tuesday of half-term');
    await timeIs(server, '2027-02-19T12:00:00Z');
    expect(await mails()).toEqual([]);
    await timeIs(server, AFTER_HALF_TERM);
    expect(await mails()).toHaveLength(1);
  });

  it('go on waiting when the server was down until the evening', async () => {
    await tell('Before the evening');
    await timeIs(server, MONDAY_EVENING);
    expect(await mails()).toEqual([]);
    await timeIs(server, TUESDAY_OPEN);
    expect(await mails()).toHaveLength(1);
  });

  it('come at the hours that the person chose, also for what waits already', async () => {
    await timeIs(server, MONDAY_EVENING);
    await tell('At seven');
    await hours({ mode: 'ANY_TIME' });
    await later(121, MONDAY_EVENING);
    expect(await mails()).toHaveLength(1);
    await hours({ mode: 'OWN', days: [3], from: '20:00', until: '21:00' });
    await tell('For Wednesday');
    await timeIs(server, TUESDAY_OPEN);
    expect(await mails()).toHaveLength(1);
    await timeIs(server, '2027-01-13T20:00:00Z');
    expect(await mails()).toHaveLength(2);
  });

  it('are held during a pause', async () => {
    await hours({ pausedUntil: '2027-01-14T00:00:00Z' });
    await tell('While away');
    await timeIs(server, '2027-01-13T12:00:00Z');
    expect(await mails()).toEqual([]);
    await timeIs(server, '2027-01-14T07:30:00Z');
    expect(await mails()).toHaveLength(1);
  });

  it('refuse hours that never open', async () => {
    const input = {
      mutationId: randomUUID(),
      emailOff: false,
      mode: 'OWN',
      days: [1],
      from: '18:00',
      until: '07:30',
      inHolidays: false,
    };
    expect(await client.codeOf(HOURS, { input })).toBe('INVALID_INPUT');
    expect(await client.codeOf(HOURS, { input: { ...input, from: '07:30', until: '18:00', days: [] } })).toBe(
      'INVALID_INPUT',
    );
    expect(await client.codeOf(HOURS, { input: { ...input, from: '25:00' } })).toBe('INVALID_INPUT');
    expect(await client.codeOf(HOURS, { input: { ...input, days: [8] } })).toBe('INVALID_INPUT');
  });

  it('do not repeat what was read in the app meanwhile', async () => {
    await tell('Read at once');
    await markRead(client);
    await later(121);
    expect(await mails()).toEqual([]);
  });

  it('tell nothing that the reader cannot see when it is sent', async () => {
    await tell('A secret of the group');
    await raise(server, {
      kind: 'test.soon',
      to: [person.id],
      about: { type: 'PERSON', id: person.id },
      data: { text: 'About you' },
    });
    await server.app.get(WorkGroupAdministration).removeMember({ workGroupId: group.id, personId: person.id });
    await later(121);
    expect(await mails()).toMatchObject([{ subject: 'About you' }]);
    expect(JSON.stringify(await mails())).not.toContain('secret');
  });

  it('follow the choice for each kind: soon, in the digest, never, and not in the app', async () => {
    const { noticeSettings } = await client.gql(SETTINGS);
    expect(noticeSettings.kinds.find((kind: { kind: string }) => kind.kind === 'test.soon')).toEqual({
      kind: 'test.soon',
      label: 'Something happens (test.soon)',
      section: 'Tests',
      why: 'You asked for it.',
      inApp: true,
      email: 'SOON',
    });
    await choose('test.soon', 'NEVER');
    await choose('test.never', 'SOON', false);
    await tell('Not by e-mail');
    await tell('Not in the app', 'test.never');
    await later(121);
    expect(await mails()).toMatchObject([{ subject: 'Not in the app' }]);
    expect((await list(client)).map(notice => notice.title)).toEqual(['Not by e-mail']);
    expect(
      await client.codeOf(CHOOSE, { input: { mutationId: randomUUID(), kind: 'no.such', inApp: true, email: 'SOON' } }),
    ).toBe('NOT_FOUND');
  });

  it('are not sent when the person switches the kind off while it waits', async () => {
    await tell('Changed my mind');
    await choose('test.soon', 'NEVER');
    await later(121);
    expect(await mails()).toEqual([]);
  });

  it('of daily kinds go in one digest in the morning of a school day', async () => {
    await tell('One of the day', 'test.daily');
    await tell('Another of the day', 'test.daily');
    await later(3_600);
    expect(await mails()).toEqual([]);
    const morning = async (at: string) => {
      server.app.get(DeliveryClock).now = () => new Date(at);
      await server.app.get(MailCollector).planDigests();
      await timeIs(server, at);
    };
    await morning('2027-01-16T07:30:00Z');
    expect(await mails()).toEqual([]);
    await morning('2027-01-18T07:30:00Z');
    expect(await mails()).toMatchObject([{ subject: 'Your daily digest: 2 notices' }]);
    // The round of the morning runs again, as after a restart, with something new waiting: still one digest that day.
    await tell('Too late for today', 'test.daily');
    await morning('2027-01-18T07:31:00Z');
    expect(await mails()).toHaveLength(1);
    await morning('2027-01-19T07:30:00Z');
    expect(await mails()).toHaveLength(2);
  });

  it('are claimed and queued together: taken back together, and never claimed twice', async () => {
    await tell('Only once');
    server.app.get(DeliveryClock).now = () => new Date(Date.parse(MONDAY_MORNING) + 121_000);
    // The process dies after the claim and before the commit: as if nothing had been tried.
    const add = server.app.get(Jobs).add;
    server.app.get(Jobs).add = async () => {
      throw new Error('killed');
    };
    await expect(server.app.get(MailCollector).collect(person.id)).rejects.toThrow('killed');
    server.app.get(Jobs).add = add;
    expect(await mails()).toEqual([]);
    // Two processes try at once.
    await Promise.all([
      server.app.get(MailCollector).collect(person.id),
      server.app.get(MailCollector).collect(person.id),
    ]);
    await later(121);
    expect(await mails()).toHaveLength(1);
  });

  it('are one mail when the process dies after sending and before that is noted', async () => {
    await tell('Only once');
    await later(121);
    expect(await mails()).toHaveLength(1);
    const [mail]: { id: string }[] = await server.dataSource.query('SELECT id FROM notice_mail WHERE person_id = $1', [
      person.id,
    ]);
    await server.dataSource.query('UPDATE notice_mail SET done_at = NULL WHERE id = $1', [mail!.id]);
    await inTransaction(server.dataSource, tx => server.app.get(Jobs).add(tx, 'notice.send', { mailId: mail!.id }));
    await server.settled();
    expect(await mails()).toHaveLength(1);
    // And once it is noted, nothing is even tried.
    await server.dataSource.query(`DELETE FROM mailbox_message WHERE recipient = $1`, [person.email]);
    await inTransaction(server.dataSource, tx => server.app.get(Jobs).add(tx, 'notice.send', { mailId: mail!.id }));
    await server.settled();
    expect(await mails()).toEqual([]);
  });

  it('are refused for a kind that nobody registered', async () => {
    const raised = inTransaction(server.dataSource, tx =>
      server.app
        .get(Notices)
        .raise(tx, { kind: 'no.such', to: [person.id], about: { type: 'WORK_GROUP', id: group.id } }),
    );
    await expect(raised).rejects.toThrow('registered by no domain');
  });
});
