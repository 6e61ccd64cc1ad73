import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';
import { Recruiting } from './places-support';

const DECIDE = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) { sending { id } } }`;
const SEND = `mutation ($input: SendingInput!) { sendHeld(input: $input) { state } }`;

describe('an application, as its applicant reads it by their link', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 2);
  });

  afterAll(() => server.close());

  const decide = async (decision: string, ids: string[], more: object = {}) => {
    const known = new Map((await hub.board()).map(({ id, version }) => [id, version]));
    const applications = ids.map(id => ({ id, version: known.get(id) }));
    const input = { mutationId: randomUUID(), workGroupId: hub.groupId, decision, applications, ...more };
    return (await hub.manager.gql(DECIDE, { input })).decideApplications;
  };
  const people = async (count: number) => {
    const made = [];
    for (let n = 0; n < count; n++) made.push(await hub.apply());
    return made;
  };
  const ids = (of: { id: string }[]) => of.map(({ id }) => id);

  const STATUS = `query ($token: String!) { applicationStatus(token: $token) { state waitlistPosition offerExpiresAt decisionReason } }`;
  const read = async (id: string) =>
    (await server.visitor.gql(STATUS, { token: hub.token('status', id) })).applicationStatus;

  it('changes when the letter goes, and not before: the decision, its reason, and what it brings to others', async () => {
    const five = await people(5);
    for (const { id } of five.slice(0, 2)) await decide('APPROVE', [id]);
    for (const { id } of five.slice(2, 4)) await decide('WAITLIST', [id]);
    const before = await Promise.all(five.map(({ id }) => read(id)));
    const { sending } = await decide('REMOVE', ids(five.slice(0, 1)), { reason: 'The school closes.' });
    expect((await hub.find(five[2]!.id)).state).toBe('OFFERED');
    expect(await Promise.all(five.map(({ id }) => read(id)))).toEqual(before);
    expect(before[3]).toMatchObject({ state: 'WAITLISTED', waitlistPosition: 2 });
    await hub.manager.gql(SEND, { input: { mutationId: randomUUID(), id: sending.id } });
    const after = await Promise.all(five.map(({ id }) => read(id)));
    expect(after[0]).toMatchObject({ state: 'REMOVED', decisionReason: 'The school closes.' });
    expect(after[2]).toMatchObject({ state: 'OFFERED', offerExpiresAt: expect.any(String) });
    expect(after[3]).toMatchObject({ state: 'WAITLISTED', waitlistPosition: 1 });
  });

  it('stays as it was through two decisions that both wait', async () => {
    const three = await people(3);
    await decide('APPROVE', ids(three));
    await decide('REMOVE', ids(three.slice(0, 2)), { reason: 'The school closes.' });
    expect((await read(three[0]!.id)).state).toBe('AWAITING_HUB');
    expect((await read(three[2]!.id)).state).toBe('AWAITING_HUB');
  });

  const WITHDRAW = `mutation ($input: ApplicationLinkInput!) { withdrawApplication(input: $input) { state } }`;
  const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { state } }`;
  const withdraw = (id: string) =>
    server.visitor.ask(WITHDRAW, { input: { mutationId: randomUUID(), token: hub.token('status', id) } });

  it.each([
    ['DECLINE', 0, 'AWAITING_HUB', 'DECLINED'],
    ['REMOVE', 1, 'PLACED', 'REMOVED'],
    ['WITHDRAW', 1, 'PLACED', 'WITHDRAWN'],
  ])(
    'cannot be withdrawn while a %s waits, without saying what was decided; taken back, it can',
    async (decision, places, told, decided) => {
      const two = await people(2);
      const id = two[0]!.id;
      if (places > 0) for (const person of two) await decide('APPROVE', [person.id]);
      const { sending } = await decide(decision, ids(two), { reason: 'Too many from one school.' });
      const { errors } = await withdraw(id);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'LOCKED', reason: 'DECIDING' } });
      expect(errors?.[0]?.message).not.toMatch(/decided|declin|remov|withdr/i);
      expect((await read(id)).state).toBe(told);
      expect((await hub.find(id)).state).toBe(decided);
      await hub.manager.gql(RECALL, { input: { mutationId: randomUUID(), id: sending.id } });
      expect((await withdraw(id)).data).toEqual({ withdrawApplication: { state: 'WITHDRAWN' } });
    },
  );

  it('says that the hub has decided to whoever withdraws after the letter has gone', async () => {
    const two = await people(2);
    const { sending } = await decide('DECLINE', ids(two), { reason: 'Too many from one school.' });
    await hub.manager.gql(SEND, { input: { mutationId: randomUUID(), id: sending.id } });
    expect((await withdraw(two[0]!.id)).errors?.[0]?.message).toContain('Your hub has already decided');
  });

  it('shows an offer that is being taken back, and takes no answer to it', async () => {
    const four = await people(4);
    for (const { id } of four.slice(0, 2)) await decide('APPROVE', [id]);
    for (const { id } of four.slice(2)) await decide('WAITLIST', [id]);
    await hub.withdraw(four[0]!.id);
    const offered = four[2]!.id;
    expect((await read(offered)).state).toBe('OFFERED');
    await decide('DECLINE', ids(four.slice(2)), { reason: 'Too many from one school.' });
    for (const answer of ['acceptOffer', 'declineOffer']) {
      const operation = `mutation ($input: AnswerOfferInput!) { ${answer}(input: $input) { state } }`;
      const { errors } = await server.visitor.ask(operation, {
        input: { mutationId: randomUUID(), token: hub.token('status', offered) },
      });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'LOCKED', reason: 'DECIDING' } });
    }
    const OFFER = `query ($token: String!) { placeOffer(token: $token) { state open } }`;
    const token = hub.token('status', offered);
    expect((await server.visitor.gql(OFFER, { token })).placeOffer).toEqual({ state: 'OFFERED', open: true });
    expect((await read(offered)).state).toBe('OFFERED');
  });

  it('shows at once what the applicant does meanwhile', async () => {
    const two = await people(2);
    await decide('APPROVE', ids(two));
    await hub.withdraw(two[0]!.id);
    expect((await read(two[0]!.id)).state).toBe('WITHDRAWN');
    expect((await read(two[1]!.id)).state).toBe('AWAITING_HUB');
  });
});
