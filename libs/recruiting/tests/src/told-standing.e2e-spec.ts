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

  it('shows at once what the applicant does meanwhile', async () => {
    const two = await people(2);
    await decide('APPROVE', ids(two));
    await hub.withdraw(two[0]!.id);
    expect((await read(two[0]!.id)).state).toBe('WITHDRAWN');
    expect((await read(two[1]!.id)).state).toBe('AWAITING_HUB');
  });
});
