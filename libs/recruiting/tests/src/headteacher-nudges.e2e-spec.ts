import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sendings } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { MailHours } from '@tessellate/mail-api';
import { randomUUID } from 'node:crypto';
import { Recruiting } from './places-support';

const PREVIEW = `query ($id: UUID!) { headteacherNudgePreview(workGroupId: $id) { dueAt letters { to text } notTold { id why } } }`;
const NUDGE = `mutation ($input: NudgeHeadteachersInput!) { nudgeHeadteachers(input: $input) { id title told state } }`;
const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { state } }`;
const RECENT = 'The headteacher was written to in the last 5 days';

describe('a reminder to the headteachers of a group who have not answered', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 3);
    closedUntil(null);
  });

  afterAll(() => server.close());

  const closedUntil = (at: Date | null) =>
    server.app.get(MailHours).follow(async (_tx, ids, now) => new Map(ids.map(id => [id, at ?? now])));
  /** Somebody whose headteacher, with an address of their own, was last written to so many days ago. */
  const applied = async (daysAgo: number) => {
    const application = await hub.apply();
    const head = `head-${application.id}@school.example`;
    await server.dataSource.query(
      `UPDATE application SET committed_at = NULL, headteacher_email = $2, headteacher_asked = 3, headteacher_asked_at = now() - make_interval(days => $3)
       WHERE id = $1`,
      [application.id, head, daysAgo],
    );
    return { ...application, head };
  };
  const preview = async () => (await hub.manager.gql(PREVIEW, { id: hub.groupId })).headteacherNudgePreview;
  const nudge = (client: TestClient = hub.manager, mutationId = randomUUID()) =>
    client.ask(NUDGE, { input: { mutationId, workGroupId: hub.groupId } });
  const release = async (id: string) => {
    await server.dataSource.query('UPDATE sending SET due_at = now() WHERE id = $1', [id]);
    await server.app.get(Sendings).release(id);
    await server.settled();
  };
  const lettersTo = async (head: string) => (await hub.mailTo(head)).length;

  it('is looked at first: whose headteacher is written to, whose was written to lately, and nothing is kept', async () => {
    const [silent, lately, committed] = [await applied(6), await applied(2), await applied(9)];
    await server.dataSource.query('UPDATE application SET committed_at = now() WHERE id = $1', [committed.id]);
    const { letters, notTold, dueAt } = await preview();
    expect(letters.map(({ to }: { to: string[] }) => to)).toEqual([[silent.head]]);
    expect(letters[0].text).toContain(silent.name);
    expect(notTold).toEqual([{ id: lately.id, why: RECENT }]);
    expect(Date.parse(dueAt)).toBeGreaterThan(Date.now() + 9 * 60_000);
    await server.settled();
    expect(await lettersTo(silent.head)).toBe(0);
  });

  it('goes once to each after ten minutes, not to who has answered meanwhile, and not again for five days', async () => {
    const [silent, answers] = [await applied(6), await applied(6)];
    const mutationId = randomUUID();
    const { data } = await nudge(hub.manager, mutationId);
    expect(data!.nudgeHeadteachers).toMatchObject({ title: 'Reminder to 2 headteachers', told: 2, state: 'WAITING' });
    expect((await nudge(hub.manager, mutationId)).errors).toBeUndefined();
    expect((await nudge()).errors?.[0]).toMatchObject({ extensions: { code: 'LOCKED', reason: 'WAITS' } });
    await server.dataSource.query('UPDATE application SET committed_at = now() WHERE id = $1', [answers.id]);
    await release(mutationId);
    await release(mutationId);
    expect([await lettersTo(silent.head), await lettersTo(answers.head)]).toEqual([1, 0]);
    expect((await preview()).notTold).toEqual([{ id: silent.id, why: RECENT }]);
    expect((await nudge()).errors?.[0]?.message).toBe('There is no headteacher to remind at the moment.');
    const audit = await server.dataSource.query(
      `SELECT actor_id AS "actorId" FROM audit_entry WHERE target_id = $1 AND action = 'application.headteacherReminded'`,
      [silent.id],
    );
    expect(audit).toEqual([{ actorId: expect.any(String) }]);
  });

  it('taken back, reaches nobody and leaves everybody to be reminded', async () => {
    const silent = await applied(6);
    const { data } = await nudge();
    const { id } = data!.nudgeHeadteachers;
    await hub.manager.gql(RECALL, { input: { mutationId: randomUUID(), id } });
    await release(id);
    expect(await lettersTo(silent.head)).toBe(0);
    expect((await preview()).letters).toHaveLength(1);
  });

  it('waits for the end of quiet hours, also with one headteacher', async () => {
    await applied(6);
    const opens = new Date(Date.now() + 36 * 3_600_000);
    closedUntil(opens);
    expect((await preview()).dueAt).toBe(opens.toISOString());
    expect((await nudge()).data!.nudgeHeadteachers).toMatchObject({ title: 'Reminder to one headteacher', told: 1 });
  });

  it('leaves one headteacher of two groups alone after either has written, and is for managers of the hub', async () => {
    const [here, beside] = [await applied(6), await hub.apply()];
    await server.dataSource.query(
      'UPDATE application SET headteacher_email = $2, headteacher_asked_at = now() WHERE id = $1',
      [beside.id, here.head],
    );
    expect((await preview()).letters).toEqual([]);
    const { manager } = await Recruiting.of(server, 1, 'turing-nw');
    expect((await nudge(manager)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(
      (await nudge(await server.signIn((await hub.community.workGroup({ participants: 1 })).facilitator.email)))
        .errors?.[0]?.extensions['code'],
    ).toBe('FORBIDDEN');
  });
});
