import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '@tessellate/api-kernel';
import { APPLICATION_MOVES, ENDINGS, type WrittenEnding } from '@tessellate/recruiting-contract';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { Recruiting } from './places-support';

const STATUS = 'query ($token: String!) { applicationStatus(token: $token) { state ending decisionReason } }';
const DECLINE_OFFER = 'mutation ($input: AnswerOfferInput!) { declineOffer(input: $input) { state } }';
const WRITTEN = ENDINGS.filter((ending): ending is WrittenEnding => ending !== 'MOVED_GROUP');
const REASON = 'Talked it through with the school.';

describe('how an application ends', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 3);
  });

  afterAll(() => server.close());

  const lapse = async (id: string) => {
    await server.dataSource.query(
      `UPDATE application SET offer_expires_at = now() - interval '1 minute' WHERE id = $1`,
      [id],
    );
    await server.dataSource.transaction(tx =>
      server.app.get(Jobs).add(tx, 'application.offer-expiry', { applicationId: id }, { key: `lapse-${id}` }),
    );
    await server.settled();
  };
  const token = (id: string) => hub.token('status', id);

  /** Each ending: who it happens to, by which act, and what they must and must not read. */
  const cases: Record<
    WrittenEnding,
    {
      from: 'AWAITING_HUB' | 'OFFERED' | 'PLACED';
      act: (id: string) => Promise<unknown>;
      letter: string;
      says: string;
      reason: string | null;
    }
  > = {
    DECLINED: {
      from: 'AWAITING_HUB',
      act: id => hub.decide('DECLINE', [id], { reason: REASON }),
      letter: 'About your interest in',
      says: 'Thank you for your interest',
      reason: REASON,
    },
    REMOVED: {
      from: 'PLACED',
      act: id => hub.decide('REMOVE', [id], { reason: REASON }),
      letter: 'Your place in',
      says: 'Your hub has ended your place',
      reason: REASON,
    },
    WITHDRAWN_BY_APPLICANT: {
      from: 'PLACED',
      act: id => hub.withdraw(id),
      letter: 'You have withdrawn',
      says: 'You have given up your place',
      reason: null,
    },
    WITHDRAWN_BY_SCHOOL: {
      from: 'PLACED',
      act: id => hub.decide('WITHDRAW', [id], { reason: REASON }),
      letter: 'You have been withdrawn from',
      says: 'told your hub that you are giving up your place',
      reason: REASON,
    },
    OFFER_DECLINED: {
      from: 'OFFERED',
      act: id => server.visitor.gql(DECLINE_OFFER, { input: { mutationId: randomUUID(), token: token(id) } }),
      letter: 'You have turned down the place',
      says: 'will go to the next person waiting',
      reason: null,
    },
    MOVED_HUB: {
      from: 'AWAITING_HUB',
      act: id => hub.moveHub(id, { reason: REASON }),
      letter: 'has moved to another hub',
      says: 'is with Turing NW Maths Hub now',
      reason: `With Turing NW Maths Hub now. ${REASON}`,
    },
    OFFER_LAPSED: {
      from: 'OFFERED',
      act: lapse,
      letter: 'The offer of a place in',
      says: 'did not hear from you in time',
      reason: null,
    },
  };

  it.each(WRITTEN)('%s has its own state, letter and words for the applicant, and for nobody else', async ending => {
    const { from, act, letter, says, reason } = cases[ending];
    const person = await hub.apply({ state: from });
    await act(person.id);
    const letters = await hub.mailTo(person.email);
    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining(letter)]);
    expect(letters[0]!.text).toContain(says);
    expect(letters[0]!.text.includes(REASON)).toBe(reason !== null);
    for (const other of WRITTEN.filter(each => each !== ending)) {
      expect(letters[0]!.text).not.toContain(cases[other].says);
    }
    const { applicationStatus } = await server.visitor.gql(STATUS, { token: token(person.id) });
    expect(applicationStatus).toEqual({ state: APPLICATION_MOVES[ending].to, ending, decisionReason: reason });
    expect(await hub.find(person.id)).toMatchObject({ state: APPLICATION_MOVES[ending].to, ending });
  });

  it.each([
    ['REMOVED', 'REMOVED'],
    ['WITHDRAWN_BY_APPLICANT', 'LEFT'],
    ['WITHDRAWN_BY_SCHOOL', 'LEFT'],
  ] as const)('%s ends the membership as %s, which the log keeps', async (ending, membership) => {
    const member = await hub.community.participant(hub.groupId);
    const { id } = await hub.apply({ state: 'PLACED', personId: member.id, email: member.email });
    await cases[ending].act(id);
    const sql = `SELECT (SELECT count(*)::int FROM work_group_membership WHERE person_id = $1 AND until IS NULL) AS memberships,
      (SELECT array_agg(reason) FROM audit_entry WHERE target_id = $1 AND action = 'role.ended' AND audience_id = $2) AS reasons`;
    const [row] = await server.dataSource.query<object[]>(sql, [member.id, hub.groupId]);
    expect(row).toEqual({ memberships: 0, reasons: [`Work Group: ${membership}`] });
  });

  it('by removal only from a place, and by a decline only before one; each asks for its reason', async () => {
    const [placed, open] = [await hub.apply({ state: 'PLACED' }), await hub.apply()];
    const declined = await hub.decide('DECLINE', [placed.id], { reason: REASON });
    expect(declined.errors?.[0]?.message).toContain('remove them, or withdraw them if the school asked for it');
    expect((await hub.decide('REMOVE', [open.id], { reason: REASON })).errors?.[0]?.extensions.code).toBe(
      'INVALID_INPUT',
    );
    for (const decision of ['REMOVE', 'WITHDRAW'])
      expect((await hub.decide(decision, [placed.id])).errors?.[0]?.extensions['field']).toBe('reason');
    expect(await hub.states()).toMatchObject({ [placed.name]: 'PLACED', [open.name]: 'AWAITING_HUB' });
  });

  it('takes the offer back in words of its own when the hub declines who had one', async () => {
    const person = await hub.apply({ state: 'OFFERED' });
    await hub.decide('DECLINE', [person.id], { reason: REASON });
    const [letter] = await hub.mailTo(person.email);
    expect(letter!.text).toContain('has had to take back the place');
    expect(letter!.text).not.toContain('thank you for your interest');
  });

  it('frees the place for whoever waits and lets the same person register again', async () => {
    const [ada, , , waiting] = [await hub.apply(), await hub.apply(), await hub.apply(), await hub.apply()];
    const all = (await hub.board()).map(({ id }) => id);
    await hub.decide('APPROVE', all);
    await hub.decide('REMOVE', [ada.id], { reason: REASON });
    expect((await hub.find(waiting!.id)).state).toBe('OFFERED');
    await expect(hub.apply({ email: ada.email })).resolves.toMatchObject({ email: ada.email });
  });
});
