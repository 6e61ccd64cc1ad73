import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sendings } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';
import { Recruiting } from './places-support';

const PREVIEW = `query ($input: DecideApplicationsInput!) { decisionPreview(input: $input) {
  dueAt letters { to subject text } } }`;
const DECIDE = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) {
  applications { id state } sending { id title told state letters { to subject text } } } }`;
const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { id state letters { subject } } }`;
const SEND = `mutation ($input: SendingInput!) { sendHeld(input: $input) { state } }`;
const WAITING = `query ($id: UUID!) { waitingSendings(workGroupId: $id) { id title told state actor { name } } }`;

describe('what tells several people', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 2);
  });

  afterAll(() => server.close());

  const inputOf = async (decision: string, ids: string[], more: object = {}) => {
    const known = new Map((await hub.board()).map(({ id, version }) => [id, version]));
    const applications = ids.map(id => ({ id, version: known.get(id) }));
    return { mutationId: randomUUID(), workGroupId: hub.groupId, decision, applications, ...more };
  };
  const decide = async (decision: string, ids: string[], more: object = {}) =>
    (await hub.manager.gql(DECIDE, { input: await inputOf(decision, ids, more) })).decideApplications;
  const act = (operation: string, id: string, client: TestClient = hub.manager) =>
    client.ask(operation, { input: { mutationId: randomUUID(), id } });
  const people = async (count: number) => {
    const made = [];
    for (let n = 0; n < count; n++) made.push(await hub.apply());
    return made;
  };
  const ids = (of: { id: string }[]) => of.map(({ id }) => id);
  const letters = async (): Promise<{ recipient: string; subject: string }[]> => {
    await server.settled();
    return server.dataSource.query(
      `SELECT recipient, subject FROM mailbox_message WHERE recipient IN (SELECT email FROM application WHERE work_group_id = $1)
       ORDER BY recipient`,
      [hub.groupId],
    );
  };
  const due = (id: string) => server.dataSource.query('UPDATE sending SET due_at = now() WHERE id = $1', [id]);

  it('shows who is told what before anything happens, in the words that go out, without the keys in their links', async () => {
    const three = await people(3);
    const input = await inputOf('APPROVE', ids(three));
    const { decisionPreview } = await hub.manager.gql(PREVIEW, { input });
    expect(Date.parse(decisionPreview.dueAt)).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(decisionPreview.letters.map(({ to, subject }: { to: string[]; subject: string }) => [to, subject])).toEqual(
      three.map(({ email }, n) => [[email], expect.stringContaining(n < 2 ? 'is confirmed' : 'on the waitlist')]),
    );
    expect(decisionPreview.letters[0].text).toContain('/join…');
    expect(Object.values(await hub.states())).toEqual(Array(3).fill('AWAITING_HUB'));
    const { sending } = (await hub.manager.gql(DECIDE, { input })).decideApplications;
    expect(sending).toMatchObject({ title: '3 people approved', told: 3, state: 'WAITING' });
    expect(sending.letters).toEqual(decisionPreview.letters);
    await act(SEND, sending.id);
    const sent = await hub.mailTo(three[2]!.email);
    expect(sent).toHaveLength(1);
    expect(sent[0]!.text.replace(/(\/application)#\S+/, '$1…')).toBe(decisionPreview.letters[2].text);
  });

  it('stands a mark where the reason is not written yet, and the reason where it is', async () => {
    const two = await people(2);
    const ask = async (reason?: string) =>
      (await hub.manager.gql(PREVIEW, { input: await inputOf('DECLINE', ids(two), { reason }) })).decisionPreview;
    expect((await ask()).letters[0].text).toContain('[your reason]');
    expect((await ask('The group is for new schools.')).letters[0].text).toContain('The group is for new schools.');
  });

  it('waits ten minutes and goes out by itself, once to each', async () => {
    const three = await people(3);
    const { sending } = await decide('APPROVE', ids(three));
    expect(await letters()).toEqual([]);
    const { waitingSendings } = await hub.manager.gql(WAITING, { id: hub.groupId });
    expect(waitingSendings).toMatchObject([{ id: sending.id, told: 3, actor: { name: hub.managerName } }]);
    // Too early, as after a restart that lost its clock: it goes on waiting.
    await server.app.get(Sendings).release(sending.id);
    expect(await letters()).toEqual([]);
    await due(sending.id);
    await Promise.all([1, 2, 3].map(() => server.app.get(Sendings).release(sending.id)));
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(three.map(({ email }) => email).sort());
    expect((await hub.manager.gql(WAITING, { id: hub.groupId })).waitingSendings).toEqual([]);
  });

  it('a letter to one person does not wait', async () => {
    const [one] = await people(1);
    const { sending } = await decide('APPROVE', [one!.id]);
    expect(sending).toBeNull();
    expect(await letters()).toHaveLength(1);
  });

  it('is one act when the same mutation arrives twice', async () => {
    const input = await inputOf('APPROVE', ids(await people(2)));
    const first = (await hub.manager.gql(DECIDE, { input })).decideApplications;
    expect((await hub.manager.gql(DECIDE, { input })).decideApplications.sending).toEqual(first.sending);
    expect((await hub.manager.gql(WAITING, { id: hub.groupId })).waitingSendings).toHaveLength(1);
  });

  describe('taken back', () => {
    it('puts everybody back where they stood, in the history and the log, and nobody is ever told', async () => {
      const five = await people(5);
      await decide('APPROVE', [five[0]!.id]);
      await decide('APPROVE', [five[1]!.id]);
      await decide('WAITLIST', [five[2]!.id]);
      const before = await letters();
      const standing = await hub.board();
      const { sending } = await decide('WAITLIST', ids(five.slice(3)));
      const { data, errors } = await act(RECALL, sending.id);
      expect(errors).toBeUndefined();
      expect(data!.recallSending).toEqual({ id: sending.id, state: 'TAKEN_BACK', letters: [] });
      const plain = (rows: typeof standing) =>
        rows.map(({ name, state, waitlistPosition }) => [name, state, waitlistPosition]);
      expect(plain(await hub.board())).toEqual(plain(standing));
      const found = await hub.find(five[4]!.id);
      expect(found['history'].at(-1)).toEqual({
        fromState: 'WAITLISTED',
        toState: 'AWAITING_HUB',
        reason: 'The decision was taken back before anybody was told.',
        actor: { name: hub.managerName },
      });
      expect(found['decidedBy']).toBeNull();
      const log = await server.dataSource.query(
        `SELECT action, count(*)::int AS n FROM audit_entry WHERE audience_id = $1 AND action LIKE '%ecall%' GROUP BY 1 ORDER BY 1`,
        [hub.groupId],
      );
      expect(log).toEqual([
        { action: 'application.decisionRecalled', n: 2 },
        { action: 'sending.recalled', n: 1 },
      ]);
      await due(sending.id);
      await server.app.get(Sendings).release(sending.id);
      expect(await letters()).toEqual(before);
      // They can be decided of again.
      await decide('WAITLIST', [five[4]!.id]);
      expect((await hub.find(five[4]!.id)).waitlistPosition).toBe(2);
    });

    it('undoes what the decision brought to others: an offer of the freed place, and its clock', async () => {
      const four = await people(4);
      for (const { id } of four) await decide('APPROVE', [id]);
      const { sending } = await decide('REMOVE', [four[0]!.id], { reason: 'Never answered.' });
      expect(await hub.states()).toMatchObject({ [four[0]!.name]: 'REMOVED', [four[2]!.name]: 'OFFERED' });
      await act(RECALL, sending.id);
      expect((await hub.board()).map(({ name, state, waitlistPosition }) => [name, state, waitlistPosition])).toEqual([
        [four[2]!.name, 'WAITLISTED', 1],
        [four[3]!.name, 'WAITLISTED', 2],
        [four[0]!.name, 'PLACED', null],
        [four[1]!.name, 'PLACED', null],
      ]);
      const clocks = await server.dataSource.query(
        `SELECT 1 FROM pgboss.job WHERE name = 'application.offer-expiry' AND state = 'created' AND singleton_key = ANY($1)`,
        [ids(four)],
      );
      expect(clocks).toEqual([]);
    });

    it('opens the group to nobody before they are told, and never when it is taken back', async () => {
      const account = await hub.community.person();
      const client = await server.signIn(account.email);
      const mine = async () =>
        (await client.gql('{ myWorkGroups { id } }')).myWorkGroups.some(({ id }: { id: string }) => id === hub.groupId);
      const [held, other] = [await hub.apply({ email: account.email }), await hub.apply()];
      const first = await decide('APPROVE', [held.id, other.id]);
      expect(await mine()).toBe(false);
      await act(RECALL, first.sending.id);
      await server.settled();
      expect(await mine()).toBe(false);
      const second = await decide('APPROVE', [held.id, other.id]);
      expect(second.sending.letters[0]).toMatchObject({ to: [account.email] });
      await act(SEND, second.sending.id);
      await server.settled();
      expect(await mine()).toBe(true);
    });

    it('is refused in words once it has gone out, and for those not in charge of it', async () => {
      const { sending } = await decide('APPROVE', ids(await people(2)));
      const stranger = await server.signIn((await hub.community.hubMember('MANAGER', 'turing-nw')).email);
      expect((await act(RECALL, sending.id, stranger)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect((await act(RECALL, randomUUID())).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect((await stranger.gql(WAITING, { id: hub.groupId })).waitingSendings).toEqual([]);
      await act(SEND, sending.id);
      const { errors } = await act(RECALL, sending.id);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'LOCKED', reason: 'SENT' } });
      expect(errors?.[0]?.message).toContain('already gone out');
      expect(Object.values(await hub.states())).toEqual(['PLACED', 'PLACED']);
    });

    it('is refused whole when one of them has withdrawn since, and names them', async () => {
      const [one, two] = await people(2);
      const { sending } = await decide('APPROVE', [one!.id, two!.id]);
      await hub.withdraw(one!.id);
      const { errors } = await act(RECALL, sending.id);
      expect(errors?.[0]?.message).toContain(`${one!.name} is now “Withdrawn”`);
      expect((await hub.find(two!.id)).state).toBe('PLACED');
    });

    it('is refused when the place has gone to somebody else since', async () => {
      const [one, two, three] = await people(3);
      await decide('APPROVE', [one!.id]);
      await decide('APPROVE', [two!.id]);
      const { sending } = await decide('REMOVE', [one!.id, two!.id], { reason: 'The school closes.' });
      const four = await people(1);
      await decide('APPROVE', [three!.id]);
      await decide('APPROVE', [four[0]!.id]);
      const { errors } = await act(RECALL, sending.id);
      expect(errors?.[0]?.message).toContain('gone to somebody else');
    });
  });

  describe('sent and taken back at the same moment', () => {
    const waitingForLock = async (count: number) => {
      for (;;) {
        const [row]: { n: number }[] = await server.dataSource.query(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        if ((row?.n ?? 0) >= count) return;
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    };

    it('does exactly one of the two, whoever is first', async () => {
      const winners: string[] = [];
      for (let round = 0; round < 6; round++) {
        hub = await Recruiting.of(server, 2);
        const { sending } = await decide('APPROVE', ids(await people(2)));
        await due(sending.id);
        const release = () => server.app.get(Sendings).release(sending.id);
        const recall = () => act(RECALL, sending.id);
        // Held back until all of them stand at the door, in this order.
        const runner = server.dataSource.createQueryRunner();
        await runner.startTransaction();
        await runner.query('SELECT 1 FROM sending WHERE id = $1 FOR UPDATE', [sending.id]);
        const racing = [];
        for (const racer of round % 2 === 0 ? [release, recall, release] : [recall, release, recall]) {
          racing.push(racer());
          await waitingForLock(racing.length);
        }
        await runner.rollbackTransaction();
        await runner.release();
        const answers = (await Promise.all(racing)).flatMap(answer => answer ?? []);
        const sent = await letters();
        const placed = Object.values(await hub.states()).every(state => state === 'PLACED');
        const taken = answers.filter(({ errors }) => !errors).length;
        expect([taken, sent.length, placed]).toEqual(taken ? [1, 0, false] : [0, 2, true]);
        winners.push(taken ? 'taken back' : 'sent');
      }
      expect(winners).toEqual(['sent', 'taken back', 'sent', 'taken back', 'sent', 'taken back']);
    });

    it('loses and doubles nothing when the sender dies on its way', async () => {
      const three = await people(3);
      const { sending } = await decide('APPROVE', ids(three));
      await due(sending.id);
      const runner = server.dataSource.createQueryRunner();
      await runner.startTransaction();
      // The last letter cannot be taken away yet: the sender has handed over all of them, and waits.
      await runner.query('SELECT 1 FROM sending_message WHERE sending_id = $1 ORDER BY id DESC LIMIT 1 FOR UPDATE', [
        sending.id,
      ]);
      const dying = server.app
        .get(Sendings)
        .release(sending.id)
        .then(
          () => 'done',
          () => 'died',
        );
      const killed = async () => {
        const rows: unknown[] = await server.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'DELETE FROM sending_message%'`,
        );
        return rows.length > 0;
      };
      while (!(await killed())) await new Promise(resolve => setTimeout(resolve, 20));
      expect(await dying).toBe('died');
      await runner.rollbackTransaction();
      await runner.release();
      expect(await letters()).toEqual([]);
      await server.app.get(Sendings).release(sending.id);
      expect((await letters()).map(({ recipient }) => recipient)).toEqual(three.map(({ email }) => email).sort());
    });
  });
});
