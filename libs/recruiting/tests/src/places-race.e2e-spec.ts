import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { DECIDE, Recruiting } from './places-support';

const ACCEPT = `mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { state } }`;
const DECLINE = `mutation ($input: AnswerOfferInput!) { declineOffer(input: $input) { state } }`;

describe('places under fifty acts at once', () => {
  let server: TestApp;

  beforeAll(async () => {
    server = await startTestApp();
  });

  afterAll(() => server.close());

  const shuffled = <T>(items: T[]): T[] =>
    items
      .map(item => ({ item, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);

  const count = async (hub: Recruiting, ...states: string[]) =>
    (await hub.board()).filter(({ state }) => states.includes(state)).length;

  /** How often each application came into a state, as the database kept it. */
  const times = async (hub: Recruiting, state: string): Promise<number[]> => {
    const rows: { n: number }[] = await server.dataSource.query(
      `SELECT count(*)::int AS n FROM application_history h JOIN application a ON a.id = h.application_id
       WHERE a.work_group_id = $1 AND h.to_state = $2 GROUP BY a.id`,
      [hub.groupId, state],
    );
    return rows.map(({ n }) => n);
  };

  it('fifty approvals at once fill the places exactly, and everybody else has a position of their own', async () => {
    const hub = await Recruiting.of(server, 12);
    const people = [];
    for (let n = 0; n < 50; n++) people.push(await hub.apply());
    const answers = await Promise.all(
      shuffled(people).map(({ id }) =>
        hub.manager.ask(DECIDE, {
          input: {
            mutationId: randomUUID(),
            workGroupId: hub.groupId,
            decision: 'APPROVE',
            applications: [{ id, version: 1 }],
          },
        }),
      ),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect([await count(hub, 'PLACED'), await count(hub, 'WAITLISTED')]).toEqual([12, 38]);
    const positions = (await hub.board())
      .flatMap(({ waitlistPosition }) => waitlistPosition ?? [])
      .sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
  });

  it('fifty withdrawals, approvals, acceptances and refusals at once never promise one place twice', async () => {
    const hub = await Recruiting.of(server, 20);
    const people: { id: string }[] = [];
    for (let n = 0; n < 50; n++) people.push(await hub.apply());
    const ids = people.map(({ id }) => id);
    await hub.decide('APPROVE', ids.slice(0, 40));
    for (const id of ids.slice(0, 6)) await hub.withdraw(id);
    expect([await count(hub, 'PLACED'), await count(hub, 'OFFERED')]).toEqual([14, 6]);
    const answer = (mutation: string, id: string) =>
      server.visitor.ask(mutation, { input: { mutationId: randomUUID(), token: hub.token('status', id) } });
    let most = 0;
    let racing = true;
    const watch = (async () => {
      while (racing) {
        const [row]: { n: number }[] = await server.dataSource.query(
          `SELECT count(*)::int AS n FROM application WHERE work_group_id = $1 AND state IN ('PLACED', 'OFFERED')`,
          [hub.groupId],
        );
        most = Math.max(most, row!.n);
      }
    })();
    const acts = [
      ...ids.slice(6, 16).map(id => () => hub.withdraw(id)), // ten with a place
      ...ids.slice(20, 26).flatMap(id => [() => answer(ACCEPT, id), () => answer(ACCEPT, id)]), // each offer accepted twice,
      ...ids.slice(20, 26).map(id => () => answer(DECLINE, id)), // and refused at the same moment
      ...ids.slice(30, 37).map(id => () => hub.withdraw(id)), // seven who wait
      ...ids.slice(40, 50).map(id => () => hub.decide('APPROVE', [id])), // ten new ones
      ...ids.slice(26, 31).map(id => () => answer(ACCEPT, id)), // five who may not have an offer yet
    ];
    expect(acts).toHaveLength(50);
    const results = await Promise.allSettled(shuffled(acts).map(act => act()));
    racing = false;
    await watch;
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(most).toBeLessThanOrEqual(20);
    // Nobody waits while a place is free, so the places are full to the last.
    expect(await count(hub, 'WAITLISTED')).toBeGreaterThan(0);
    expect(await count(hub, 'PLACED', 'OFFERED')).toBe(20);
    const offers = await times(hub, 'OFFERED');
    expect(offers.every(n => n === 1)).toBe(true);
    expect((await times(hub, 'PLACED')).every(n => n === 1)).toBe(true);
    await server.settled();
    const letters: { n: number }[] = await server.dataSource.query(
      `SELECT count(*)::int AS n FROM mailbox_message WHERE subject LIKE '%is free for you' AND recipient = ANY(
         SELECT email FROM application WHERE work_group_id = $1) GROUP BY recipient`,
      [hub.groupId],
    );
    expect(letters.map(({ n }) => n)).toEqual(offers);
  });

  it('fifty withdrawals at once make fifty offers, to those who waited longest', async () => {
    const hub = await Recruiting.of(server, 50);
    const people: { id: string }[] = [];
    for (let n = 0; n < 110; n++) people.push(await hub.apply());
    const ids = people.map(({ id }) => id);
    await hub.decide('APPROVE', ids);
    await Promise.all(shuffled(ids.slice(0, 50)).map(id => hub.withdraw(id)));
    const offered = (await server.dataSource.query(
      `SELECT id FROM application WHERE work_group_id = $1 AND state = 'OFFERED'`,
      [hub.groupId],
    )) as { id: string }[];
    expect(offered.map(({ id }) => id).sort()).toEqual(ids.slice(50, 100).sort());
    expect(await times(hub, 'OFFERED')).toEqual(Array<number>(50).fill(1));
    await server.settled();
    const jobs = await server.dataSource.query(
      `SELECT 1 FROM pgboss.job WHERE name = 'application.offer-expiry' AND state = 'created' AND singleton_key = ANY($1)`,
      [ids],
    );
    expect(jobs).toHaveLength(50);
  });

  it('many who accept their invitation twice at once get one account and one membership', async () => {
    const hub = await Recruiting.of(server, 10);
    const people = [];
    for (let n = 0; n < 5; n++) people.push(await hub.apply());
    await hub.decide(
      'APPROVE',
      people.map(({ id }) => id),
    );
    const join = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { used } }';
    const answers = await Promise.all(
      [...people, ...people].map(({ id, name }) =>
        server.visitor.ask(join, {
          input: { mutationId: randomUUID(), token: hub.token('invitation', id), name, password: 'three blind mice' },
        }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual([
      ...Array<string>(5).fill('CONFLICT'),
      ...Array<string>(5).fill('OK'),
    ]);
    const members: unknown[] = await server.dataSource.query(
      `SELECT 1 FROM work_group_membership WHERE work_group_id = $1 AND role = 'PARTICIPANT' AND until IS NULL`,
      [hub.groupId],
    );
    expect(members).toHaveLength(5);
  });
});
