import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, TestClient } from '@tessellate/api-testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { randomUUID } from 'node:crypto';
import { BOARD, type BoardNode, Recruiting } from './places-support';

const RECALL = `mutation ($input: SendingInput!) { recallSending(input: $input) { state } }`;
const PREVIEW = `query ($input: MoveApplicationInput!) { hubMovePreview(input: $input) { dueAt letters { to subject text } } }`;
const PAGE = `query ($id: UUID!, $after: String, $before: String, $first: Int, $last: Int) { recruitingGroup(id: $id) {
  applications(first: $first, last: $last, after: $after, before: $before) { edges { cursor node { name } } } } }`;
const REASON = 'The school is in their county.';

describe('the board', () => {
  let server: TestApp;
  let hub: Recruiting;
  let other: TestClient;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
    hub = await Recruiting.of(server, 3);
    other = await server.signIn((await hub.community.hubMember('MANAGER', 'turing-nw')).email);
  });

  beforeEach(async () => {
    hub = await Recruiting.of(server, 3);
  });

  afterAll(() => server.close());

  const boardOf = async (id: string, client = other): Promise<BoardNode[]> => {
    const { recruitingGroup } = await client.gql(BOARD, { id, filter: null });
    return recruitingGroup.applications.edges.map(({ node }: { node: BoardNode }) => node);
  };

  it('has what waits for a decision first, then offers, and pages through that order both ways', async () => {
    const states = [
      'PLACED',
      'WITHDRAWN',
      'AWAITING_HUB',
      'WAITLISTED',
      'OFFERED',
      'AWAITING_HUB',
      'DECLINED',
    ] as const;
    for (const [n, state] of states.entries()) await hub.apply({ state, name: `Applicant ${n} ${state}` });
    const names = (await hub.board()).map(({ name }) => name);
    const order = [2, 5, 4, 3, 0, 1, 6].map(n => `Applicant ${n} ${states[n]}`);
    expect(names).toEqual(order);
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const page: { cursor: string; node: { name: string } }[] = (
        await hub.manager.gql(PAGE, { id: hub.groupId, first: 2, after })
      ).recruitingGroup.applications.edges;
      if (page.length === 0) break;
      walked.push(...page.map(({ node }) => node.name));
      after = page.at(-1)!.cursor;
    }
    expect(walked).toEqual(order);
    const { recruitingGroup } = await hub.manager.gql(PAGE, { id: hub.groupId, last: 3 });
    expect(recruitingGroup.applications.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(
      order.slice(-3),
    );
  });

  it('says on both rows that two are of the same school, while both live, and tells facilitators nothing of it', async () => {
    const [ada, ben] = [await hub.apply({ name: 'Ada Lock' }), await hub.apply({ name: 'Ben Hale' })];
    await hub.apply({ name: 'Cy Gone', state: 'WITHDRAWN' });
    await hub.apply({ name: 'Di Elsewhere', schoolUrn: 1 });
    expect((await hub.find(ada.id))['sameSchool']).toEqual(['Ben Hale']);
    expect((await hub.find(ben.id))['sameSchool']).toEqual(['Ada Lock']);
    await hub.decide('APPROVE', [ada.id]);
    const facilitator = await hub.community.person();
    await server.dataSource.query(
      `INSERT INTO work_group_membership (work_group_id, person_id, role, since) VALUES ($1, $2, 'FACILITATOR', now())`,
      [hub.groupId, facilitator.id],
    );
    const seen = await boardOf(hub.groupId, await server.signIn(facilitator.email));
    expect(seen).toMatchObject([{ name: 'Ada Lock', sameSchool: [] }]);
  });

  describe('somebody who had withdrawn comes back', () => {
    it('last among those who wait for a decision, with a letter, the history and the log', async () => {
      const [ada, ben] = [await hub.apply(), await hub.apply()];
      await hub.withdraw(ada.id);
      expect((await hub.decide('BRING_BACK', [ada.id])).errors).toBeUndefined();
      expect((await hub.board()).map(({ id, state }) => [id, state])).toEqual([
        [ben.id, 'AWAITING_HUB'],
        [ada.id, 'AWAITING_HUB'],
      ]);
      const found = await hub.find(ada.id);
      expect(found).toMatchObject({ ending: null, decisionReason: null });
      expect(found['history'].at(-1)).toMatchObject({ fromState: 'WITHDRAWN', actor: { name: hub.managerName } });
      const subjects = (await hub.mailTo(ada.email)).map(({ subject }) => subject);
      expect(subjects).toContainEqual(expect.stringContaining('is open again'));
      const log = await server.dataSource.query(
        `SELECT count(*)::int AS n FROM audit_entry WHERE target_id = $1 AND action = 'application.cameBack'`,
        [ada.id],
      );
      expect(log).toEqual([{ n: 1 }]);
    });

    it('once, when two managers bring them back at once; and not while they have registered again', async () => {
      const ada = await hub.apply();
      await hub.withdraw(ada.id);
      const { version } = await hub.find(ada.id);
      const answers = await Promise.all([1, 2].map(() => hub.decide('BRING_BACK', [ada.id], { versions: [version] })));
      expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'OK').sort()).toEqual(['OK', 'STALE']);
      await hub.withdraw(ada.id);
      await hub.apply({ email: ada.email });
      expect((await hub.decide('BRING_BACK', [ada.id])).errors?.[0]?.message).toContain('has already registered again');
      const declined = await hub.apply({ state: 'DECLINED' });
      expect((await hub.decide('BRING_BACK', [declined.id])).errors?.[0]?.message).toContain('no longer possible');
    });
  });

  describe('an application moves to another hub', () => {
    it('waits for that hub’s decision with all that was written, and leaves the first a name, a school and a line', async () => {
      const ada = await hub.apply({
        name: 'Ada Lock',
        hopes: 'A map of Year 7.',
        accessNeeds: 'A ramp.',
        committedAt: null,
      });
      const note = 'mutation ($input: AddApplicationNoteInput!) { addApplicationNote(input: $input) { id } }';
      await hub.manager.gql(note, { input: { mutationId: randomUUID(), applicationId: ada.id, text: 'Rang twice.' } });
      const headteacher = (await hub.find(ada.id))['headteacherEmail'];
      const to = await new ApplicationBuilder(server.app).recruitingGroup({ hub: 'turing-nw' });
      const input = { mutationId: randomUUID(), applicationId: ada.id, version: 1, toWorkGroupId: to };
      const { letters } = (await hub.manager.gql(PREVIEW, { input })).hubMovePreview;
      expect(letters.map(({ to: [whom] }: { to: string[] }) => whom)).toEqual(
        expect.arrayContaining([ada.email, headteacher]),
      );
      expect(letters[0].text).toContain('[your reason]');
      expect((await hub.find(ada.id)).state).toBe('AWAITING_HUB');

      const { answer } = await hub.moveHub(ada.id, { to, reason: REASON });
      expect(answer.errors).toBeUndefined();
      expect(await hub.find(ada.id)).toMatchObject({
        ...{
          name: 'Ada Lock',
          state: 'WITHDRAWN',
          ending: 'MOVED_HUB',
          email: '',
          hopes: '',
          accessNeeds: '',
          notes: [],
        },
        ...{ headteacherEmail: '', decisionReason: `With Turing NW Maths Hub now. ${REASON}` },
      });
      expect(await boardOf(to)).toMatchObject([
        {
          ...{
            name: 'Ada Lock',
            state: 'AWAITING_HUB',
            email: ada.email,
            hopes: 'A map of Year 7.',
            accessNeeds: 'A ramp.',
          },
          notes: [{ text: expect.stringContaining(REASON), author: { name: hub.managerName } }],
        },
      ]);
      expect(await hub.mailTo(ada.email)).toEqual([]);
      await server.dataSource.query('UPDATE sending SET due_at = now()');
      const send = 'mutation ($input: SendingInput!) { sendHeld(input: $input) { state } }';
      const { id } = answer.data!.moveApplicationToHub.sending;
      await hub.manager.gql(send, { input: { mutationId: randomUUID(), id } });
      const [letter] = await hub.mailTo(ada.email);
      expect(letter!.text).toContain('is with Turing NW Maths Hub now');
      const link = /\/application#(\S+)/.exec(letter!.text)![1];
      const status = 'query ($token: String!) { applicationStatus(token: $token) { state hub { name } } }';
      expect((await server.visitor.gql(status, { token: link })).applicationStatus).toEqual({
        ...{ state: 'AWAITING_HUB', hub: { name: 'Turing NW Maths Hub' } },
      });
      expect(await hub.mailTo(headteacher)).toHaveLength(1);
      const kept = await server.dataSource.query('SELECT undo FROM sending WHERE id = $1', [id]);
      expect(kept).toEqual([{ undo: [] }]);
    });

    it('and is taken back, as it was, until somebody is told; not once the other hub has decided', async () => {
      hub = await Recruiting.of(server, 1);
      const [ada, ben] = [
        await hub.apply({ state: 'OFFERED', committedAt: null }),
        await hub.apply({ state: 'WAITLISTED' }),
      ];
      const before = await hub.find(ada.id);
      const { to, answer } = await hub.moveHub(ada.id, { reason: REASON });
      expect((await hub.find(ben.id)).state).toBe('OFFERED');
      const { id } = answer.data!.moveApplicationToHub.sending;
      const recall = () => hub.manager.ask(RECALL, { input: { mutationId: randomUUID(), id } });
      expect((await recall()).errors).toBeUndefined();
      const { version: _v, history: _h, ...was } = before;
      expect(await hub.find(ada.id)).toMatchObject(was);
      expect((await hub.find(ben.id)).state).toBe('WAITLISTED');
      expect(await boardOf(to)).toEqual([]);

      const again = await hub.moveHub(ada.id, { to, reason: REASON });
      const [moved] = await boardOf(to);
      const decline = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) { group { id } } }`;
      await other.gql(decline, {
        input: {
          ...{ mutationId: randomUUID(), workGroupId: to, decision: 'DECLINE', reason: REASON },
          applications: [{ id: moved!.id, version: moved!.version }],
        },
      });
      const { errors } = await hub.manager.ask(RECALL, {
        input: { mutationId: randomUUID(), id: again.answer.data!.moveApplicationToHub.sending.id },
      });
      expect(errors?.[0]?.message).toContain('begun to deal with it');
    });

    it('only to a group of another hub that recruits, with a reason, by whoever manages it, and once', async () => {
      const ada = await hub.apply();
      const builder = new ApplicationBuilder(server.app);
      const refused = async (more: Parameters<Recruiting['moveHub']>[1]) =>
        (await hub.moveHub(ada.id, more)).answer.errors?.[0];
      const same = await builder.recruitingGroup({ hub: 'sussex', academicYear: 2031 });
      const closed = await builder.recruitingGroup({ hub: 'jurassic', recruitingUntil: new Date(Date.now() - 60_000) });
      for (const to of [same, closed, randomUUID()])
        expect(await refused({ to, reason: REASON })).toMatchObject({
          ...{ message: 'Choose a group of another hub that is recruiting.' },
        });
      expect((await refused({}))?.extensions['field']).toBe('reason');
      expect((await refused({ reason: REASON, client: other, version: 1 }))?.extensions['code']).toBe('NOT_FOUND');
      const placed = await hub.apply({ state: 'PLACED' });
      expect((await hub.moveHub(placed.id, { reason: REASON })).answer.errors?.[0]?.message).toContain('has a place');
      const to = await builder.recruitingGroup({ hub: 'boolean' });
      const answers = await Promise.all([1, 2].map(() => hub.moveHub(ada.id, { to, reason: REASON, version: 1 })));
      expect(answers.map(({ answer }) => answer.errors?.[0]?.extensions['code'] ?? 'OK').sort()).toEqual([
        'OK',
        'STALE',
      ]);
    });

    it('and two that pass each other do not wait for each other', async () => {
      const there = await Recruiting.of(server, 3, 'turing-nw');
      const pairs = await Promise.all([1, 2, 3, 4].map(async () => [await hub.apply(), await there.apply()] as const));
      const answers = await Promise.all(
        pairs.flatMap(([here, away]) => [
          hub.moveHub(here.id, { to: there.groupId, reason: REASON }),
          there.moveHub(away.id, { to: hub.groupId, reason: REASON }),
        ]),
      );
      expect(answers.flatMap(({ answer }) => answer.errors ?? [])).toEqual([]);
      expect((await hub.board({ states: ['AWAITING_HUB'] })).map(({ name }) => name).sort()).toEqual(
        pairs.map(([, away]) => away.name).sort(),
      );
    });
  });
});
