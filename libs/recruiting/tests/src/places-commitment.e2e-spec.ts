import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publishedAnew } from '@tessellate/work-groups-api/testing';
import type { CommitmentRule } from '@tessellate/recruiting-contract';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { Recruiting } from './places-support';

const ANSWER =
  'mutation ($input: AnswerCommitmentInput!) { answerCommitment(input: $input) { state required placed } }';
const STATUS = `query ($token: String!) { applicationStatus(token: $token) { state commitmentRequired commitmentWaived } }`;
const ACCEPT = `mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { state } }`;
const SUMMARY = `query ($id: UUID!) { recruitingGroup(id: $id) { commitmentRequired awaitingHeadteacher } }`;

describe('the headteacher’s commitment', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
  });

  beforeEach(async () => {
    await rule('BEFORE_PLACE');
    hub = await Recruiting.of(server, 2);
  });

  afterAll(() => server.close());

  const rule = (value: CommitmentRule) => publishedAnew(server.dataSource, { commitmentRequired: value });
  const awaiting = (name: string) => hub.apply({ name, committedAt: null });
  const summary = async () => (await hub.manager.gql(SUMMARY, { id: hub.groupId })).recruitingGroup;
  const confirmedBy = async (id: string) => {
    const rows: { email: string }[] = await server.dataSource.query(
      'SELECT headteacher_email AS email FROM application WHERE id = $1',
      [id],
    );
    const token = hub.commitmentToken(id, rows[0]!.email);
    return server.visitor.gql(ANSWER, { input: { mutationId: randomUUID(), token, commit: true } });
  };

  it('keeps a place from whoever’s headteacher has not answered: one approval or many are refused whole', async () => {
    const [ada, ben] = [await awaiting('Ada Lock'), await hub.apply()];
    const { errors } = await hub.decide('APPROVE', [ben.id, ada.id]);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('the headteacher of Ada Lock has not confirmed'),
      extensions: {
        code: 'INVALID_INPUT',
        field: 'withoutCommitment',
        reason: 'COMMITMENT_AWAITED',
        awaiting: [{ id: ada.id, name: 'Ada Lock' }],
      },
    });
    expect(await hub.states()).toMatchObject({ 'Ada Lock': 'AWAITING_HUB', [ben.name]: 'AWAITING_HUB' });
    expect(await summary()).toEqual({ commitmentRequired: 'BEFORE_PLACE', awaitingHeadteacher: 1 });
    await confirmedBy(ada.id);
    expect((await hub.decide('APPROVE', [ada.id])).errors).toBeUndefined();
    expect((await hub.find(ada.id)).state).toBe('PLACED');
  });

  it('is waived by a manager with a reason, which history and log keep and the applicant does not read', async () => {
    const ada = await awaiting('Ada Lock');
    await hub.decide('APPROVE', [ada.id], { withoutCommitment: 'Confirmed by telephone on Monday' });
    expect(await hub.find(ada.id)).toMatchObject({
      state: 'PLACED',
      decisionReason: null,
      commitmentWaivedAt: expect.any(String),
      history: [
        { toState: 'AWAITING_HUB' },
        {
          toState: 'PLACED',
          actor: { name: hub.managerName },
          reason: 'Without the headteacher’s commitment: Confirmed by telephone on Monday',
        },
      ],
    });
    const log = await server.dataSource.query(
      'SELECT action, reason FROM audit_entry WHERE target_id = $1 ORDER BY action',
      [ada.id],
    );
    expect(log).toEqual([
      { action: 'application.approved', reason: '' },
      { action: 'application.commitmentWaived', reason: 'Confirmed by telephone on Monday' },
    ]);
    expect((await hub.mailTo(ada.email)).map(({ text }) => text).join()).not.toContain('telephone');
    const { applicationStatus } = await server.visitor.gql(STATUS, { token: hub.token('status', ada.id) });
    expect(applicationStatus).toMatchObject({ state: 'PLACED', commitmentWaived: true });
    // The headteacher, asked all the same, is not told that a place depends on the answer.
    expect((await confirmedBy(ada.id)).answerCommitment).toMatchObject({ placed: true });
  });

  it('lets offers pass by who waits without it, and makes one at once when the headteacher answers', async () => {
    const holders = [await hub.apply(), await hub.apply()];
    await hub.decide(
      'APPROVE',
      holders.map(({ id }) => id),
    );
    const [ada, ben] = [await awaiting('Ada Lock'), await hub.apply({ name: 'Ben Field' })];
    await hub.decide('WAITLIST', [ada.id]);
    await hub.decide('WAITLIST', [ben.id]);
    expect((await hub.mailTo(ada.email))[0]!.text).toContain('once your headteacher has confirmed the full year');
    await hub.withdraw(holders[0]!.id);
    expect(await hub.states()).toMatchObject({ 'Ada Lock': 'WAITLISTED', 'Ben Field': 'OFFERED' });
    await hub.withdraw(holders[1]!.id);
    expect((await hub.find(ada.id)).state).toBe('WAITLISTED');
    await confirmedBy(ada.id);
    expect((await hub.find(ada.id)).state).toBe('OFFERED');
  });

  it('is asked for where every place is given, whatever leads there', async () => {
    const ada = await hub.apply({ state: 'OFFERED', committedAt: null });
    const input = { mutationId: randomUUID(), token: hub.token('status', ada.id) };
    const { errors } = await server.visitor.ask(ACCEPT, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LOCKED', reason: 'COMMITMENT_AWAITED' });
    expect((await hub.find(ada.id)).state).toBe('OFFERED');
  });

  it('is asked for before the start only, where the project says so; the public page and the letters follow', async () => {
    const page = async (path: string) => (await server.visitor.get(path)).text();
    expect(await page('/projects/secondary-subject-leadership')).toContain(
      'can give you a place once your headteacher has confirmed',
    );
    await rule('BEFORE_START');
    // Another page: each is kept for half a minute.
    expect(await page('/hubs/solent/secondary-subject-leadership')).toContain(
      'before the first workshop; your hub can give you a place before that',
    );
    const ada = await awaiting('Ada Lock');
    expect((await hub.decide('APPROVE', [ada.id])).errors).toBeUndefined();
    expect(await hub.find(ada.id)).toMatchObject({ state: 'PLACED', commitmentWaivedAt: null });
    await server.dataSource.query(
      `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, published_at)
       VALUES (gen_random_uuid(), $1, 0, 'WORKSHOP', 1, 'First', '', now() - interval '1 day', now() - interval '1 day', now())`,
      [hub.groupId],
    );
    const late = await awaiting('Late Comer');
    expect((await hub.decide('APPROVE', [late.id])).errors?.[0]?.extensions['reason']).toBe('COMMITMENT_AWAITED');
  });
});
