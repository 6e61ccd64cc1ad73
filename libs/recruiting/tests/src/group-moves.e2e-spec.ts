import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';
import { failure, Moving, REASON, workshop } from './group-moves-support';

const THREAD = 'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }';
const READ_THREAD = 'query ($id: UUID!) { thread(id: $id) { id createdBy { id } } }';

describe('moving somebody to another group of the hub', () => {
  let server: TestApp;
  let hub: Moving;

  beforeAll(async () => {
    server = await startTestApp({ holdMinutes: 10 });
    hub = await Moving.of(server);
  });
  afterAll(() => server.close());

  it('waits until those concerned are told: before it goes out nothing is different, and its place is kept', async () => {
    const [from, to] = [
      await hub.group('North', { participants: 1, steps: [workshop(1, 9)] }),
      await hub.group('South', { capacity: 2, participants: 1, steps: [workshop(1, 16)] }),
    ];
    const [ada] = from.participants;
    const { dueAt, letters } = await hub.preview(from, [ada!], to);
    expect(new Date(dueAt).getTime()).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(letters.map((letter: { to: string[] }) => letter.to)).toEqual([
      [ada!.name],
      [from.facilitator.name],
      [to.facilitator.name],
    ]);
    expect(letters[0]).toMatchObject({
      subject: `You are in ${to.title} now`,
      text: expect.stringMatching(/\[your reason\].*Next up is workshop 1, /s),
    });
    expect(await hub.taken(to)).toBe(1);

    const { data, errors } = await hub.move(from, [ada!], to);
    expect(errors).toBeUndefined();
    const { sending, workGroup } = data!['moveMembers'] as any;
    expect(sending).toMatchObject({ title: 'One person moves to another group', told: 3, state: 'WAITING' });
    expect(workGroup.moves).toEqual([{ person: { id: ada!.id }, toTitle: to.title, movedAt: null }]);
    expect(await hub.membersOf(from)).toContain(ada!.id);
    expect(await hub.membersOf(to)).not.toContain(ada!.id);
    expect(await hub.taken(to)).toBe(2);
    expect(await hub.notices(ada!)).toEqual([]);
    expect(await hub.targets(from)).toContainEqual(expect.objectContaining({ id: to.id, placesFree: 0 }));

    await hub.send(sending.id);
    expect(await hub.membersOf(from)).not.toContain(ada!.id);
    expect(await hub.membersOf(to)).toContain(ada!.id);
    expect([await hub.taken(from), await hub.taken(to)]).toEqual([0, 2]);
    expect(await hub.notices(ada!)).toEqual([
      {
        ...{ kind: 'workGroup.moved', title: `You are in ${to.title} now`, path: `/group/${to.id}` },
        detail: expect.stringContaining(`moved you here from ${from.title}. The reason given: ${REASON}`),
      },
    ]);
    for (const [group, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const [notice] = await hub.notices(group.facilitator);
      expect(notice).toMatchObject({
        ...{ kind: 'workGroup.memberMoved', path: `/group/${group.id}` },
        title: `${ada!.name} has moved from ${from.title} to ${to.title}`,
      });
      const log = await server.dataSource.query(
        `SELECT actor_id, subject_id, reason FROM audit_entry WHERE target_id = $1 AND action = 'workGroup.memberMoved'`,
        [group.id],
      );
      expect([log, other.id === group.id]).toEqual([
        [{ actor_id: hub.managerId, subject_id: ada!.id, reason: REASON }],
        false,
      ]);
    }
  });

  it('closes the old group to them at once, and opens the new one', async () => {
    const [from, to] = [await hub.group('North', { participants: 2 }), await hub.group('South')];
    const [ada] = from.participants;
    const client = await server.signIn(ada!.email);
    const group = 'query ($id: UUID!) { workGroup(id: $id) { id } }';
    expect((await client.ask(group, { id: to.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { createThread } = await client.gql(THREAD, {
      input: { mutationId: randomUUID(), audienceId: from.id, title: 'Starters' },
    });
    await hub.moved(from, [ada!], to);
    expect((await client.gql(group, { id: to.id })).workGroup.id).toBe(to.id);
    expect((await client.ask(group, { id: from.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const read = (reader = client) => reader.ask(READ_THREAD, { id: createThread.id });
    expect(failure(await read())?.[0]).toBe('NOT_FOUND');
    const author = (await read(await server.signIn(from.participants[1]!.email))).data!['thread'] as any;
    expect(author.createdBy.id).toBe(ada!.id);
    const mine = await client.gql('{ myWorkGroups { id } }');
    expect(mine.myWorkGroups).toEqual([{ id: to.id }]);
  });

  it('is taken back as if nothing had been, and the place that was kept goes to whoever waits', async () => {
    const from = await hub.group('North', { participants: 1 });
    const to = await hub.group('South', { capacity: 2, participants: 1 });
    const [ada] = from.participants;
    const { data } = await hub.move(from, [ada!], to);
    const { id } = (data!['moveMembers'] as any).sending;
    const waiting = await hub.applications.application({
      ...{ workGroupId: to.id, state: 'WAITLISTED', committedAt: new Date() },
    });
    expect((await hub.recall(id)).errors).toBeUndefined();
    expect(await hub.membersOf(from)).toContain(ada!.id);
    const [row] = await server.dataSource.query<{ state: string }[]>('SELECT state FROM application WHERE id = $1', [
      waiting.id,
    ]);
    expect(row!.state).toBe('OFFERED');
    await server.settled();
    for (const person of [ada!, from.facilitator, to.facilitator])
      expect((await hub.notices(person)).map(({ kind }) => kind)).not.toContain('workGroup.memberMoved');
    expect((await hub.recall(id)).errors?.[0]?.extensions['reason']).toBe('RECALLED');
  });

  it('takes the place along: the application goes on there, and whoever waits in the old group is offered it once', async () => {
    const from = await hub.group('North', { capacity: 1, participants: 1, steps: [workshop(1, 9)] });
    const to = await hub.group('South', { steps: [workshop(1, 16)] });
    const [ada] = from.participants;
    const place = await hub.applications.application({
      ...{ workGroupId: from.id, state: 'PLACED', personId: ada!.id, email: ada!.email, name: ada!.name },
      ...{ committedAt: new Date(), hopes: 'A map of Year 7.' },
    });
    const next = [1, 2].map(() =>
      hub.applications.application({ workGroupId: from.id, state: 'WAITLISTED', committedAt: new Date() }),
    );
    const [ben, cy] = await Promise.all(next);
    await hub.moved(from, [ada!], to);
    const rows = await server.dataSource.query(
      `SELECT a.id, a.state, a.ending, a.decision_reason AS reason FROM application a WHERE a.work_group_id = $1 ORDER BY a.submitted_at, a.id`,
      [from.id],
    );
    const of = (id: string) => rows.find((row: { id: string }) => row.id === id);
    expect(of(place.id)).toMatchObject({
      state: 'WITHDRAWN',
      ending: 'MOVED_GROUP',
      reason: `In ${to.title} now. ${REASON}`,
    });
    expect([of(ben!.id).state, of(cy!.id).state].sort()).toEqual(['OFFERED', 'WAITLISTED']);
    const there = await server.dataSource.query(
      `SELECT state, person_id, hopes, committed_at IS NOT NULL AS committed FROM application WHERE work_group_id = $1`,
      [to.id],
    );
    expect(there).toEqual([{ state: 'PLACED', person_id: ada!.id, hopes: 'A map of Year 7.', committed: true }]);
    expect([await hub.taken(from), await hub.taken(to)]).toEqual([1, 3]);
    const [letter] = await hub.mailTo(place.headteacherEmail);
    expect(letter!.subject).toBe(`New dates for ${ada!.name}: Secondary Subject Leadership`);
    expect(letter!.text).toContain('What you agreed to stays as it is');
    expect(letter!.text).toContain('Workshop 1: Workshop 1');
  });

  it('writes to the headteacher only when the days are others, and asks again where the answer is still missing', async () => {
    const same = [workshop(1, 12)];
    const from = await hub.group('North', { participants: 2, steps: same });
    const to = await hub.group('South', { steps: same });
    const [ada, ben] = from.participants;
    const placeFor = (person: typeof ada, committedAt: Date | null) =>
      hub.applications.application({
        ...{ workGroupId: from.id, state: 'PLACED', personId: person!.id, email: person!.email, committedAt },
      });
    const [answered, silent] = [await placeFor(ada, new Date()), await placeFor(ben, null)];
    await hub.moved(from, [ada!, ben!], to);
    expect(await hub.mailTo(answered.headteacherEmail)).toEqual([]);
    const [letter] = await hub.mailTo(silent.headteacherEmail);
    const token = /\/commitment#(\S+)/.exec(letter!.text)?.[1];
    const commit = 'mutation ($input: AnswerCommitmentInput!) { answerCommitment(input: $input) { applicantName } }';
    const answer = await server.visitor.ask(commit, { input: { mutationId: randomUUID(), token, commit: true } });
    expect(answer.errors?.map(({ message }) => message)).toEqual(undefined);
    const rows = await server.dataSource.query(
      'SELECT 1 FROM application WHERE work_group_id = $1 AND committed_at IS NOT NULL',
      [to.id],
    );
    expect(rows).toHaveLength(2);
  });

  describe('is refused in words', () => {
    it('into the same group, another hub’s, another project’s or year’s, or one that is not there', async () => {
      const from = await hub.group('North', { participants: 1 });
      const elsewhere = await hub.group('West', { hub: 'solent' });
      const later = await hub.group('Later', { academicYear: new Date().getFullYear() + 2 });
      const other = await hub.group('Other project');
      const [version] = await server.dataSource.query(`SELECT version_id AS id FROM project LIMIT 1`);
      const project = randomUUID();
      await server.dataSource.query(`INSERT INTO project (id, code, version_id) VALUES ($1, 'PRM', $2)`, [
        project,
        version.id,
      ]);
      await server.dataSource.query('UPDATE work_group SET project_id = $2 WHERE id = $1', [other.id, project]);
      const to = async (group: { id: string }) => failure(await hub.move(from, from.participants, group));
      expect(await to(from)).toEqual(['INVALID_INPUT', 'They are already in this group. Choose another one.']);
      for (const unseen of [elsewhere, { id: randomUUID() }])
        expect(await to(unseen)).toEqual(['INVALID_INPUT', 'Choose another group of your hub.']);
      expect((await to(later))?.[1]).toContain('is in another year');
      expect((await to(other))?.[1]).toContain('runs another project');
      expect((await hub.targets(from)).map(({ id }) => id)).not.toEqual(
        expect.arrayContaining([from.id, elsewhere.id, later.id, other.id]),
      );
    });

    it('when the year is over, the group is full, or they have left or are on their way', async () => {
      const from = await hub.group('North', { participants: 3 });
      const full = await hub.group('South', { capacity: 1, participants: 1 });
      const open = await hub.group('East');
      const [ada, ben, cy] = from.participants;
      expect(failure(await hub.move(from, [ada!], full))).toEqual([
        ...['CONFLICT', `${full.title} has no free place, so ${ada!.name} cannot move there.`],
      ]);
      expect((await hub.move(from, [ben!], open)).errors).toBeUndefined();
      expect(failure(await hub.move(from, [ben!], open))?.[1]).toContain('is already being moved to another group');
      const remove = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
      await hub.manager.gql(remove, {
        input: { mutationId: randomUUID(), workGroupId: from.id, personId: cy!.id, reason: REASON },
      });
      expect(failure(await hub.move(from, [cy!], open))).toEqual([
        ...['CONFLICT', `They have left ${from.title} in the meantime. Reload the page.`],
      ]);
      for (const stranger of [open.facilitator, { id: randomUUID() }])
        expect(failure(await hub.move(from, [stranger], open))?.[0]).toBe('NOT_FOUND');
      const [past, other] = [
        await hub.group('Past', { participants: 1, academicYear: 2024 }),
        await hub.group('Past', { academicYear: 2024 }),
      ];
      expect(failure(await hub.move(past, past.participants, other))?.[1]).toContain('These groups’ year is over');
      expect(failure(await hub.move(from, [ada!], open, { reason: ' ' }))?.[1]).toContain('Give a reason');
    });

    it('of whoever leads people that nobody else leads; with somebody else there they move as a facilitator', async () => {
      const from = await hub.group('North', { participants: 1 });
      const to = await hub.group('South', { capacity: 1, participants: 1 });
      expect(failure(await hub.move(from, [from.facilitator], to))?.[1]).toMatch(/^Nobody would lead this group\./);
      await hub.community.facilitator(from.id);
      await hub.moved(from, [from.facilitator], to);
      const roles = await server.dataSource.query(
        'SELECT role FROM work_group_membership WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL',
        [to.id, from.facilitator.id],
      );
      expect(roles).toEqual([{ role: 'FACILITATOR' }]);
    });

    it('to facilitators and to other hubs’ managers', async () => {
      const [from, to] = [await hub.group('North', { participants: 1 }), await hub.group('South')];
      const facilitator = await server.signIn(from.facilitator.email);
      expect(failure(await hub.move(from, from.participants, to, { client: facilitator }))?.[0]).toBe('FORBIDDEN');
      const other = await Moving.of(server, 'solent');
      expect(failure(await other.move(from, from.participants, to))?.[0]).toBe('NOT_FOUND');
    });
  });

  it('happens once when two managers move the same person at once, and one alone gets the last place', async () => {
    const second = (await Moving.of(server)).manager;
    const from = await hub.group('North', { participants: 3 });
    const [south, east] = [await hub.group('South', { capacity: 1, participants: 0 }), await hub.group('East')];
    const [ada, ben, cy] = from.participants;
    const twice = await Promise.all([hub.move(from, [ada!], east), hub.move(from, [ada!], east, { client: second })]);
    expect(twice.map(answer => failure(answer)?.[0] ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const last = await Promise.all([hub.move(from, [ben!], south), hub.move(from, [cy!], south, { client: second })]);
    expect(last.map(answer => failure(answer)?.[0] ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    expect(await hub.taken(south)).toBe(1);
  });

  it('does not happen when it is no longer possible as it goes out: only whoever wanted it is told', async () => {
    const [from, to] = [
      await hub.group('North', { participants: 1 }),
      await hub.group('South', { capacity: 1, participants: 0 }),
    ];
    const [ada] = from.participants;
    const { data } = await hub.move(from, [ada!], to);
    const remove = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';
    const appoint = 'mutation ($input: AppointFacilitatorInput!) { appointFacilitator(input: $input) { id } }';
    await hub.manager.gql(appoint, {
      input: { mutationId: randomUUID(), workGroupId: from.id, personId: ada!.id },
    });
    await hub.send((data!['moveMembers'] as any).sending.id);
    expect(await hub.membersOf(from)).toContain(ada!.id);
    expect(await hub.taken(to)).toBe(0);
    expect((await hub.notices(to.facilitator)).map(({ kind }) => kind)).not.toContain('workGroup.memberMoved');
    const rows = await server.dataSource.query('SELECT email FROM person WHERE id = $1', [hub.managerId]);
    expect((await hub.notices(rows[0]))[0]).toMatchObject({
      title: `${ada!.name} has not moved to ${to.title}`,
      detail: expect.stringContaining('has a different role'),
    });

    const [ben] = [await hub.community.participant(from.id)];
    await hub.move(from, [ben], to);
    expect(await hub.taken(to)).toBe(1);
    await hub.manager.gql(remove, {
      input: { mutationId: randomUUID(), workGroupId: from.id, personId: ben.id, reason: REASON },
    });
    await server.settled();
    expect(await hub.taken(to)).toBe(0);
  });
});
