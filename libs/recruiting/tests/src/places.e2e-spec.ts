import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '@tessellate/api-kernel';
import {
  collect,
  connectSocket,
  cookiesOf,
  countStatements,
  startTestApp,
  type TestApp,
  TestClient,
  until,
} from '@tessellate/api-testing';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { BOARD, DECIDE, Recruiting } from './places-support';

const ACCEPT = `mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { state open } }`;
const DECLINE = `mutation ($input: AnswerOfferInput!) { declineOffer(input: $input) { state } }`;
const OFFER = `query ($token: String!) { placeOffer(token: $token) { state open waitlistPosition groupReference offerExpiresAt } }`;
const INVITATION = `query ($token: String!) { placeInvitation(token: $token) { name email used hasAccount groupReference } }`;
const JOIN = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { used email } }`;
const SETTINGS = `mutation ($input: UpdateRecruitingInput!) { updateRecruiting(input: $input) { capacity placesTaken } }`;

describe('places', () => {
  let server: TestApp;
  let hub: Recruiting;

  beforeAll(async () => {
    server = await startTestApp();
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 2);
  });

  afterAll(() => server.close());

  const answer = (mutation: string, id: string) =>
    server.visitor.ask(mutation, { input: { mutationId: randomUUID(), token: hub.token('status', id) } });
  const settings = (more: object) =>
    hub.manager.ask(SETTINGS, {
      input: {
        mutationId: randomUUID(),
        workGroupId: hub.groupId,
        capacity: 2,
        offerDays: 3,
        recruitingUntil: null,
        ...more,
      },
    });
  const fill = async (count: number) => {
    const people = [];
    for (let n = 0; n < count; n++) people.push(await hub.apply());
    await hub.decide(
      'APPROVE',
      people.map(({ id }) => id),
    );
    return people;
  };

  describe('deciding', () => {
    it('gives places up to the capacity to those who registered first, and puts the next on the waitlist', async () => {
      const [one, two, three, four] = [await hub.apply(), await hub.apply(), await hub.apply(), await hub.apply()];
      const { data, errors } = await hub.decide('APPROVE', [four.id, three.id, two.id, one.id]);
      expect(errors).toBeUndefined();
      expect(data!.decideApplications.group.placesTaken).toBe(2);
      expect(data!.decideApplications.applications).toMatchObject([
        { id: one.id, state: 'PLACED' },
        { id: two.id, state: 'PLACED' },
        { id: three.id, state: 'WAITLISTED', waitlistPosition: 1 },
        { id: four.id, state: 'WAITLISTED', waitlistPosition: 2 },
      ]);
      expect((await hub.mailTo(four.email))[0]!.text).toContain('You are number 2 on the waitlist');
      expect((await server.visitor.gql(OFFER, { token: hub.token('status', four.id) })).placeOffer).toMatchObject({
        state: 'WAITLISTED',
        waitlistPosition: 2,
        open: false,
      });
    });

    it('tells the applicant the reason of a decline, keeps who decided, and writes the log', async () => {
      const person = await hub.apply();
      expect((await hub.decide('DECLINE', [person.id])).errors?.[0]?.extensions['field']).toBe('reason');
      await hub.decide('DECLINE', [person.id], { reason: 'Your school took part last year.' });
      expect((await hub.mailTo(person.email))[0]!.text).toContain('Your school took part last year.');
      expect(await hub.find(person.id)).toMatchObject({
        state: 'DECLINED',
        decidedBy: { name: hub.managerName },
        history: [
          { fromState: null, toState: 'AWAITING_HUB', actor: null },
          {
            fromState: 'AWAITING_HUB',
            toState: 'DECLINED',
            actor: { name: hub.managerName },
            reason: 'Your school took part last year.',
          },
        ],
      });
      const log = await server.dataSource.query('SELECT action, reason FROM audit_entry WHERE target_id = $1', [
        person.id,
      ]);
      expect(log).toEqual([{ action: 'application.declined', reason: 'Your school took part last year.' }]);
    });

    it('tells the second of two managers what the first decided, and changes nothing', async () => {
      const [one, two] = [await hub.apply({ name: 'Ada Lock' }), await hub.apply()];
      await hub.decide('DECLINE', [one.id], { reason: 'Withdrawn by telephone' });
      const colleague = await server.signIn((await hub.community.hubMember('MANAGER')).email);
      const { errors } = await hub.decide('APPROVE', [one.id, two.id], { client: colleague, versions: [1, 1] });
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'STALE', meanwhile: [{ id: one.id, state: 'DECLINED', decidedBy: hub.managerName }] },
      });
      expect(errors?.[0]?.message).toContain(`Ada Lock is now “Declined”: decided by ${hub.managerName}`);
      expect((await hub.find(two.id)).state).toBe('AWAITING_HUB');
    });

    it('happens once when the same mutation arrives twice', async () => {
      const person = await hub.apply();
      const input = {
        mutationId: randomUUID(),
        workGroupId: hub.groupId,
        decision: 'APPROVE',
        applications: [{ id: person.id, version: 1 }],
      };
      await hub.manager.gql(DECIDE, { input });
      expect((await hub.manager.gql(DECIDE, { input })).decideApplications.applications[0]).toMatchObject({
        version: 2,
      });
      expect(await hub.mailTo(person.email)).toHaveLength(1);
    });

    it('waitlists nobody while places are free, and lets nobody pass those who wait', async () => {
      const person = await hub.apply();
      expect((await hub.decide('WAITLIST', [person.id])).errors?.[0]?.message).toContain('2 places are free');
      await fill(2);
      await hub.decide('WAITLIST', [person.id]);
      const { errors } = await hub.decide('APPROVE', [person.id]);
      expect(errors?.[0]?.message).toContain('will be offered a place when it is their turn');
      expect((await hub.find(person.id)).state).toBe('WAITLISTED');
    });

    it('is for managers of this hub: others learn nothing, facilitators read names and schools of those with a place', async () => {
      const person = await hub.apply({ accessNeeds: 'A hearing loop', hopes: 'Time to think' });
      const [placed] = await fill(1);
      const other = await server.signIn((await hub.community.hubMember('MANAGER', 'jurassic')).email);
      expect(await other.codeOf(BOARD, { id: hub.groupId })).toBe('NOT_FOUND');
      expect((await hub.decide('APPROVE', [person.id], { client: other })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
      const note = 'mutation ($input: AddApplicationNoteInput!) { addApplicationNote(input: $input) { id } }';
      expect(
        await other.codeOf(note, { input: { mutationId: randomUUID(), applicationId: person.id, text: 'Hello' } }),
      ).toBe('NOT_FOUND');
      const application = 'query ($id: UUID!) { application(id: $id) { name accessNeeds } }';
      expect(await other.codeOf(application, { id: person.id })).toBe('NOT_FOUND');
      const lead = await hub.community.person();
      await server.app
        .get(WorkGroupAdministration)
        .addMember({ workGroupId: hub.groupId, personId: lead.id, role: 'FACILITATOR' });
      const facilitator = await server.signIn(lead.email);
      const seen = await hub.board({ states: ['AWAITING_HUB'], search: 'hearing' }, facilitator);
      expect(seen).toEqual([]);
      expect(await hub.board({ states: ['AWAITING_HUB'] }, facilitator)).toMatchObject([
        { name: placed!.name, state: 'PLACED', email: null, hopes: null, accessNeeds: null, notes: [], history: [] },
      ]);
      expect(await facilitator.codeOf(application, { id: person.id })).toBe('NOT_FOUND');
      expect((await hub.decide('APPROVE', [person.id], { client: facilitator })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    });
  });

  describe('a place that is freed', () => {
    it('makes exactly one offer, to whoever waits longest, that ends at six in the evening', async () => {
      const [one, , three, four] = await fill(4);
      await hub.withdraw(one!.id);
      const states = await hub.states();
      expect([states[three!.name], states[four!.name]]).toEqual(['OFFERED', 'WAITLISTED']);
      const { offerExpiresAt } = await hub.find(three!.id);
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
      expect(clock.format(new Date(offerExpiresAt))).toBe('18:00');
      const offer = (await hub.mailTo(three!.email)).find(({ subject }) => subject.includes('is free for you'));
      expect(offer!.text).toContain(`/application#`);
    });

    it('becomes a place when the offer is accepted, once', async () => {
      const [one, , three] = await fill(3);
      await hub.withdraw(one!.id);
      const locked = await countStatements(async () => {
        expect((await answer(ACCEPT, three!.id)).data!.acceptOffer).toEqual({ state: 'PLACED', open: false });
      }, /FROM work_group WHERE .* FOR NO KEY UPDATE/);
      expect(locked).toBe(1);
      expect((await answer(ACCEPT, three!.id)).data!.acceptOffer.state).toBe('PLACED');
      const subjects = (await hub.mailTo(three!.email)).map(({ subject }) => subject).sort();
      expect(subjects).toEqual([
        'A place in Secondary Subject Leadership is free for you',
        'You are on the waitlist for Secondary Subject Leadership',
        'Your place in Secondary Subject Leadership is confirmed',
      ]);
    });

    it('goes to the next when the offer is declined, or when its time is up', async () => {
      const [one, , three, four, five] = await fill(5);
      await hub.withdraw(one!.id);
      await answer(DECLINE, three!.id);
      expect(await hub.states()).toMatchObject({
        [three!.name]: 'WITHDRAWN',
        [four!.name]: 'OFFERED',
        [five!.name]: 'WAITLISTED',
      });
      await server.dataSource.query(
        `UPDATE application SET offer_expires_at = now() - interval '1 minute' WHERE id = $1`,
        [four!.id],
      );
      expect((await answer(ACCEPT, four!.id)).errors?.[0]?.extensions.code).toBe('LOCKED');
      const jobs = server.app.get(Jobs);
      // At once in place of in three days; and again below, as after a crash.
      await server.dataSource.query(
        `UPDATE pgboss.job SET start_after = now() WHERE singleton_key = $1 AND state = 'created'`,
        [four!.id],
      );
      await server.settled();
      expect(await hub.states()).toMatchObject({ [four!.name]: 'WITHDRAWN', [five!.name]: 'OFFERED' });
      expect((await hub.mailTo(four!.email)).at(-1)!.subject).toContain('has ended');
      await server.dataSource.transaction(tx =>
        jobs.add(tx, 'application.offer-expiry', { applicationId: four!.id }, { key: `again-${four!.id}` }),
      );
      await server.settled();
      expect(await hub.states()).toMatchObject({ [five!.name]: 'OFFERED' });
      expect((await hub.mailTo(four!.email)).filter(({ subject }) => subject.includes('has ended'))).toHaveLength(1);
    });

    it('does not end an offer whose time was put off', async () => {
      const [one, , three] = await fill(3);
      await hub.withdraw(one!.id);
      await server.dataSource.query(`UPDATE pgboss.job SET start_after = now() WHERE singleton_key = $1`, [three!.id]);
      await server.settled();
      expect((await hub.find(three!.id)).state).toBe('OFFERED');
      const waiting = await server.dataSource.query(
        `SELECT start_after > now() AS later FROM pgboss.job WHERE singleton_key = $1 AND state = 'created'`,
        [three!.id],
      );
      expect(waiting).toEqual([{ later: true }]);
    });

    it('comes from more capacity too, and a group never has fewer places than are promised', async () => {
      const [, , three, four] = await fill(4);
      expect((await settings({ capacity: 1 })).errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_INPUT', field: 'capacity' },
      });
      expect((await settings({ capacity: 3 })).data!.updateRecruiting).toEqual({ capacity: 3, placesTaken: 3 });
      expect(await hub.states()).toMatchObject({ [three!.name]: 'OFFERED', [four!.name]: 'WAITLISTED' });
    });

    it('is set by two managers without one undoing the other, and asks where both have set the same', async () => {
      const kept = async () => {
        const [row] = await server.dataSource.query(
          'SELECT capacity, offer_days AS "offerDays", recruiting_until AS "recruitingUntil" FROM work_group WHERE id = $1',
          [hub.groupId],
        );
        return row;
      };
      const base = await kept();
      await settings({ ...base, capacity: 9, base });
      await settings({ ...base, offerDays: 6, base });
      expect(await kept()).toEqual({ ...base, capacity: 9, offerDays: 6 });
      expect((await settings({ ...base, capacity: 7, base })).errors?.[0]).toMatchObject({
        message: 'Another manager has just set this to 9. Save again if yours is right.',
        extensions: { code: 'STALE', field: 'capacity', current: { capacity: 9, offerDays: 6 } },
      });
      expect(await kept()).toMatchObject({ capacity: 9 });
      await settings({ ...base, capacity: 7, base: { ...base, capacity: 9 } });
      expect(await kept()).toEqual({ ...base, capacity: 7, offerDays: 6 });
    });

    it('comes from a membership that ends before the first workshop, not from one that ends later', async () => {
      const person = await hub.community.person();
      await server.dataSource.query(`UPDATE auth."user" SET "emailVerified" = true WHERE email = $1`, [person.email]);
      const member = await hub.apply({ email: person.email });
      await hub.decide('APPROVE', [member.id]);
      const [, three, four] = await fill(3);
      const remove = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
      await hub.manager.gql(remove, {
        input: { mutationId: randomUUID(), workGroupId: hub.groupId, personId: person.id, reason: 'Has moved school' },
      });
      await server.settled();
      expect(await hub.find(member.id)).toMatchObject({
        state: 'REMOVED',
        ending: 'REMOVED',
        decisionReason: 'Has moved school',
      });
      expect(await hub.states()).toMatchObject({ [three!.name]: 'OFFERED', [four!.name]: 'WAITLISTED' });
      await server.dataSource.query(
        `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, published_at)
         VALUES (gen_random_uuid(), $1, 0, 'WORKSHOP', 1, 'First', '', now() - interval '1 day', now() - interval '1 day', now())`,
        [hub.groupId],
      );
      await hub.withdraw(three!.id);
      expect((await hub.states())[four!.name]).toBe('WAITLISTED');
    });

    it('is never given away twice by whoever writes to the database', async () => {
      await fill(2);
      await expect(hub.apply({ state: 'PLACED' })).rejects.toThrow('has only 2 places');
      const waiting = await hub.apply();
      await expect(
        server.dataSource.query(`UPDATE application SET state = 'OFFERED' WHERE id = $1`, [waiting.id]),
      ).rejects.toThrow('has only 2 places');
    });
  });

  describe('from a place to an account', () => {
    const accept = (id: string, more: object = {}) =>
      server.visitor.ask(JOIN, {
        input: {
          mutationId: randomUUID(),
          token: hub.token('invitation', id),
          name: 'Ada Lock',
          password: 'three blind mice',
          ...more,
        },
      });
    const signIn = (email: string, password = 'three blind mice') =>
      server.visitor.post('/api/auth/sign-in', { email, password });
    const groupsOf = async (response: Response) =>
      (await new TestClient(server.url, cookiesOf(response)).gql('{ myWorkGroups { id } }')).myWorkGroups;

    it('is invited by a link that makes the account, proves the address and begins the membership, once', async () => {
      const person = await hub.apply();
      await hub.decide('APPROVE', [person.id]);
      const [letter] = await hub.mailTo(person.email);
      expect(letter!.text).toContain(`/join#`);
      expect(
        (await server.visitor.gql(INVITATION, { token: hub.token('invitation', person.id) })).placeInvitation,
      ).toMatchObject({
        email: person.email,
        used: false,
        hasAccount: false,
      });
      expect((await accept(person.id, { password: 'short' })).errors?.[0]?.extensions['field']).toBe('password');
      expect((await accept(person.id)).data!.acceptInvitation).toEqual({ used: true, email: person.email });
      const session = await signIn(person.email);
      expect(session.status).toBe(200);
      expect(await groupsOf(session)).toEqual([{ id: hub.groupId }]);
      expect((await accept(person.id, { password: 'another good one' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
      expect((await signIn(person.email, 'another good one')).status).toBe(401);
      const { placesTaken } = (await hub.manager.gql(BOARD, { id: hub.groupId })).recruitingGroup;
      expect(placesTaken).toBe(1);
      const rows = await server.dataSource.query(
        `SELECT m.role, d.school_urn AS urn FROM work_group_membership m JOIN department d ON d.id = m.department_id WHERE m.work_group_id = $1 AND m.role = 'PARTICIPANT'`,
        [hub.groupId],
      );
      expect(rows).toEqual([{ role: 'PARTICIPANT', urn: hub.schoolUrn }]);
    });

    it('takes part at once who has a confirmed account, and is told by a notice', async () => {
      const person = await hub.community.person();
      await server.dataSource.query(`UPDATE auth."user" SET "emailVerified" = true WHERE email = $1`, [person.email]);
      await server.settled();
      const client = await server.signIn(person.email);
      expect((await client.gql('{ myWorkGroups { id } }')).myWorkGroups).toEqual([]);
      const registered = await hub.apply({ email: person.email });
      expect((await client.gql('{ myWorkGroups { id } }')).myWorkGroups).toEqual([]);
      await hub.decide('APPROVE', [registered.id]);
      await until(
        'access has followed',
        async () => (await client.gql('{ myWorkGroups { id } }')).myWorkGroups.length === 1,
      );
      expect(await hub.mailTo(person.email)).toEqual([]);
    });

    it('is not skipped by signing up: without approval there is no place, with it the address must be proved', async () => {
      const person = await hub.apply();
      const post = (path: string, body: object) => server.visitor.post(`/api/auth/${path}`, body);
      await post('sign-up', { name: 'Ada Lock', email: person.email, password: 'three blind mice' });
      expect((await hub.find(person.id)).hasAccount).toBe(false);
      await hub.decide('APPROVE', [person.id]);
      expect((await hub.find(person.id)).hasAccount).toBe(false);
      expect((await signIn(person.email)).status).toBe(403);
      const verify = (await hub.mailTo(person.email)).find(({ subject }) => subject.startsWith('Confirm'));
      const token = decodeURIComponent(/verify-email#token=(\S+)/.exec(verify!.text)![1]!);
      await post('verify-email', { token });
      await server.settled();
      expect((await hub.find(person.id)).hasAccount).toBe(true);
      expect(await groupsOf(await signIn(person.email))).toEqual([{ id: hub.groupId }]);
    });

    it('takes an account that a stranger made with the address out of the stranger’s hands', async () => {
      const person = await hub.apply();
      await server.visitor.post('/api/auth/sign-up', {
        name: 'Stranger',
        email: person.email,
        password: 'a stranger’s words',
      });
      await hub.decide('APPROVE', [person.id]);
      expect((await accept(person.id)).errors).toBeUndefined();
      expect((await signIn(person.email, 'a stranger’s words')).status).toBe(401);
      expect(await groupsOf(await signIn(person.email))).toEqual([{ id: hub.groupId }]);
    });

    it('is opened by no link of another purpose, nor by one that was made up', async () => {
      const person = await hub.apply();
      await hub.decide('APPROVE', [person.id]);
      const read = (token: string) => server.visitor.codeOf(INVITATION, { token });
      expect(await read(hub.token('status', person.id))).toBe('NOT_FOUND');
      expect(await read('made-up')).toBe('NOT_FOUND');
      expect(await read('')).toBe('NOT_FOUND');
      expect(await server.visitor.codeOf(OFFER, { token: hub.token('invitation', person.id) })).toBe('NOT_FOUND');
    });

    it('is over for whoever withdraws: their membership ends with it', async () => {
      const person = await hub.apply();
      await hub.decide('APPROVE', [person.id]);
      await accept(person.id);
      await hub.withdraw(person.id);
      expect(await groupsOf(await signIn(person.email))).toEqual([]);
    });
  });

  it('tells the managers of the hub on their open sockets, and nobody else', async () => {
    const person = await hub.apply();
    const other = await server.signIn((await new CommunityBuilder(server.app).hubMember('MANAGER', 'jurassic')).email);
    const [mine, theirs] = [await connectSocket(hub.manager), await connectSocket(other)];
    const [told, overheard] = [collect(mine, 'application.changed'), collect(theirs, 'application.changed')];
    await hub.decide('APPROVE', [person.id]);
    await until('the manager hears of it', () => told.length > 0);
    expect(told[0]).toEqual({ applicationId: person.id, workGroupId: hub.groupId });
    expect(overheard).toEqual([]);
    mine.close();
    theirs.close();
  });

  it('takes the same number of statements however many registered', async () => {
    const list = `query ($id: UUID!) { recruitingGroup(id: $id) { id placesTaken counts { state count }
      applications(first: 50) { edges { node { id name state school { name } decidedBy { name } waitlistPosition } } } } }`;
    await fill(3);
    const count = async () => {
      await server.settled();
      await hub.manager.gql(list, { id: hub.groupId });
      return countStatements(() => hub.manager.gql(list, { id: hub.groupId }));
    };
    const few = await count();
    await fill(12);
    expect(await count()).toBe(few);
  });
});
