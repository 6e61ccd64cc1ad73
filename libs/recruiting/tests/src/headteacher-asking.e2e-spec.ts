import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '@tessellate/api-kernel';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { MailHours } from '@tessellate/mail-api';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { londonTime } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import { answersFor, lettersTo, register } from './interest-support';
import { Recruiting } from './places-support';

const PACK = `query ($token: String!) { commitment(token: $token) { state workshops { number title startsAt venue cover } } }`;
const ANSWER = 'mutation ($input: AnswerCommitmentInput!) { answerCommitment(input: $input) { state } }';
const CHASE = `mutation ($input: ChaseHeadteacherInput!) { chaseHeadteacher(input: $input) { chasingStoppedAt } }`;
const ASKED = `query ($id: UUID!) { application(id: $id) { headteacherAskedAt headteacherAsked chasingStoppedAt } }`;

describe('asking headteachers', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 3);
    open();
  });

  afterAll(() => server.close());

  const open = () => server.app.get(MailHours).follow(async (_tx, ids, now) => new Map(ids.map(id => [id, now])));
  const closedUntil = (at: Date) =>
    server.app.get(MailHours).follow(async (_tx, ids) => new Map(ids.map(id => [id, at])));
  const applied = async () => {
    const form = new ApplicationBuilder(server.app).links.formToken(new Date(Date.now() - 60_000));
    const input = answersFor(hub.groupId, hub.schoolUrn, form);
    await register(server.visitor, input);
    return { id: input.mutationId, headteacher: input.headteacherEmail, email: input.email };
  };
  const planned = async (id: string): Promise<Date | null> => {
    const rows: { at: Date }[] = await server.dataSource.query(
      `SELECT start_after AS at FROM pgboss.job
       WHERE name = 'application.remind-headteacher' AND state = 'created' AND singleton_key = $1`,
      [id],
    );
    return rows[0]?.at ?? null;
  };
  /** As after so many school days. */
  const later = async (id: string) => {
    await server.dataSource.query(
      `UPDATE pgboss.job SET start_after = now() WHERE name = 'application.remind-headteacher' AND state = 'created' AND singleton_key = $1`,
      [id],
    );
    await server.app.get(Jobs).settled();
    await server.settled();
  };
  const asked = async (id: string) => (await hub.manager.gql(ASKED, { id })).application;
  const chase = (id: string, on: boolean) =>
    hub.manager.ask(CHASE, { input: { mutationId: randomUUID(), applicationId: id, chase: on } });
  const logged = async (id: string): Promise<string[]> => {
    const rows: { action: string }[] = await server.dataSource.query(
      'SELECT action FROM audit_entry WHERE target_id = $1 ORDER BY at',
      [id],
    );
    return rows.map(({ action }) => action);
  };

  it('goes on after five school days and after five more, then ends; counted on the board and in the log', async () => {
    const { id, headteacher } = await applied();
    expect(await asked(id)).toMatchObject({ headteacherAsked: 1, headteacherAskedAt: expect.any(String) });
    // Nine in the morning of the fifth school day: on a Sunday that is less than five days away.
    expect((await planned(id))!.getTime() - Date.now()).toBeGreaterThan(4 * 86_400_000);
    await later(id);
    expect(await asked(id)).toMatchObject({ headteacherAsked: 2 });
    expect((await planned(id))!.getTime() - Date.now()).toBeGreaterThan(4 * 86_400_000);
    await later(id);
    await later(id);
    const letters = await lettersTo(server, headteacher);
    expect(letters.map(({ subject }) => subject.startsWith('Reminder: '))).toEqual([false, true, true]);
    expect(letters[2]!.text).toContain('This is the last time');
    expect(await asked(id)).toMatchObject({ headteacherAsked: 3 });
    expect(await logged(id)).toEqual(['application.headteacherReminded', 'application.headteacherReminded']);
    // Whatever comes twice or too late writes nothing more.
    await server.dataSource.transaction(tx =>
      server.app.get(Jobs).add(tx, 'application.remind-headteacher', { applicationId: id }, { key: id }),
    );
    await later(id);
    expect(await lettersTo(server, headteacher)).toHaveLength(3);
  });

  it('waits for the end of quiet hours and holidays', async () => {
    const { id, headteacher } = await applied();
    const morning = londonTime('2031-09-03', '08:00');
    closedUntil(morning);
    await later(id);
    expect(await lettersTo(server, headteacher)).toHaveLength(1);
    expect(await planned(id)).toEqual(morning);
    open();
    await later(id);
    expect(await lettersTo(server, headteacher)).toHaveLength(2);
  });

  it('stops at the answer, when the application ends, and when a manager says so', async () => {
    const [answered, gone, stopped] = [await applied(), await applied(), await applied()];
    const { token } = (await lettersTo(server, answered.headteacher))[0]!;
    await server.visitor.gql(ANSWER, { input: { mutationId: randomUUID(), token, commit: true } });
    await hub.withdraw(gone.id);
    expect((await chase(stopped.id, false)).errors).toBeUndefined();
    for (const { id } of [answered, gone, stopped]) expect(await planned(id)).toBeNull();
    expect((await asked(stopped.id)).chasingStoppedAt).toEqual(expect.any(String));
    // Of a job that was on its way already, nothing comes either.
    await server.dataSource.transaction(tx =>
      server.app
        .get(Jobs)
        .add(tx, 'application.remind-headteacher', { applicationId: stopped.id }, { key: stopped.id }),
    );
    await later(stopped.id);
    expect(await lettersTo(server, stopped.headteacher)).toHaveLength(1);
    await chase(stopped.id, true);
    await chase(stopped.id, true);
    expect(await planned(stopped.id)).not.toBeNull();
    expect(await logged(stopped.id)).toEqual(['application.remindersStopped', 'application.remindersResumed']);
    const stranger = await server.signIn((await hub.community.hubMember('MANAGER', 'turing-nw')).email);
    const input = { mutationId: randomUUID(), applicationId: stopped.id, chase: false };
    expect(await stranger.codeOf(CHASE, { input })).toBe('NOT_FOUND');
    expect(await hub.manager.codeOf(CHASE, { input: { ...input, applicationId: answered.id } })).toBe('LOCKED');
  });

  it('tells the dates and the cover that they need, of what is published alone, on the page and in the letter', async () => {
    const step = (number: number, from: string, until: string, published: boolean, cancelled = false) =>
      server.dataSource.query(
        `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, venue, published_at, cancelled_at)
         VALUES (gen_random_uuid(), $1, $2, 'WORKSHOP', $2, 'Fluency', '', $3, $4, 'Varndean School', $5, $6)`,
        [
          ...[hub.groupId, number, londonTime('2031-01-16', from), londonTime('2031-01-16', until)],
          ...[published ? new Date() : null, cancelled ? new Date() : null],
        ],
      );
    await step(1, '13:30', '16:00', true);
    await step(2, '09:00', '15:30', true);
    await step(3, '09:00', '15:30', false);
    await step(4, '16:00', '18:00', true, true);
    const { headteacher } = await applied();
    const [letter] = await lettersTo(server, headteacher);
    expect(letter!.text).toContain('half a day of cover');
    const { commitment } = await server.visitor.gql(PACK, { token: letter!.token });
    // Looking is no answer: programs that open every link of a mail change nothing.
    expect(commitment.state).toBe('AWAITED');
    expect(commitment.workshops.map(({ number, cover }: { number: number; cover: number }) => [number, cover])).toEqual(
      [
        [2, 1],
        [1, 0.5],
      ],
    );
  });

  it('begins anew, with its reminders, when another address is given', async () => {
    const { id } = await applied();
    await chase(id, false);
    const ask =
      'mutation ($input: AskForCommitmentInput!) { askForCommitment(input: $input) { headteacherAsked chasingStoppedAt } }';
    const input = {
      mutationId: randomUUID(),
      applicationId: id,
      headteacherName: 'Imran Yates',
      headteacherEmail: `i.${id}@school.example`,
    };
    expect((await hub.manager.gql(ask, { input })).askForCommitment).toEqual({
      headteacherAsked: 1,
      chasingStoppedAt: null,
    });
    expect(await planned(id)).not.toBeNull();
  });
});
