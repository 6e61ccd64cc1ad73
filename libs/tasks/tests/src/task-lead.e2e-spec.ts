import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notices, Outbox, RequestContextFactory } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import type { NoticeRaised } from '@tessellate/contract';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { PAIR, type Progress, REMIND, share, TASK, write } from './tasks-support';

describe('leading a school-based task', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let steps: string[];
  let lead: TestClient;
  const raised: NoticeRaised[] = [];

  beforeAll(async () => {
    server = await startTestApp(
      {},
      app => void app.get(Outbox).on('notice.raised', notice => void raised.push(notice)),
    );
    community = new CommunityBuilder(server.app);
    steps = [randomUUID(), randomUUID()];
    group = await community.workGroup({
      participants: 5,
      steps: [
        { id: steps[0]!, kind: 'TASK', number: 1, title: 'Listen', brief: '', dueAt: new Date() },
        {
          id: steps[1]!,
          kind: 'TASK',
          number: 2,
          title: 'One unit',
          brief: '',
          dueAt: new Date(Date.now() + 9 * 86_400_000),
        },
      ],
    });
    lead = await server.signIn(group.facilitator.email);
  });
  afterAll(() => server.close());

  const client = (n: number) => server.signIn(group.participants[n]!.email);
  const progress = async (id: string): Promise<Progress[]> => (await lead.gql(TASK, { id })).task.progress;
  const remind = (id: string, personIds?: string[]) => ({ input: { mutationId: randomUUID(), stepId: id, personIds } });
  const pair = async (id: string, afresh = false): Promise<string[][]> => {
    const { pairTaskPeers } = await lead.gql(PAIR, { input: { mutationId: randomUUID(), stepId: id, afresh } });
    return pairTaskPeers.task.peerSets.map((set: { people: { id: string }[] }) =>
      set.people.map(person => person.id).sort(),
    );
  };
  const told = (kind: string) => raised.filter(notice => notice.kind === kind);

  it('shows who has not begun, who has and who has shared, with dates and without a word of it', async () => {
    await write(await client(1), steps[0]!, 'PLAN', 'A secret start');
    const workId = await share(await client(2), steps[0]!, 'REFLECTION', 'An open ending');
    const answer = await lead.ask(TASK, { id: steps[0] });
    expect(JSON.stringify(answer)).not.toContain('secret');
    const rows = await progress(steps[0]!);
    const of = (n: number) => rows.find(row => row.person.id === group.participants[n]!.id);
    expect(of(0)).toMatchObject({ state: 'NOT_BEGUN', savedAt: null, sharedAt: null, workId: null });
    expect(of(1)).toMatchObject({ state: 'BEGUN', savedAt: expect.any(String), sharedAt: null, workId: null });
    expect(of(2)).toMatchObject({
      state: 'SHARED',
      sharedAt: expect.any(String),
      sharedParts: ['REFLECTION'],
      late: false,
      workId,
    });
    const { task } = await (await client(0)).gql(TASK, { id: steps[0] });
    expect([task.progress, task.peerSets]).toEqual([null, null]);
  });

  it('reminds those who have not begun, once a day, and writes it into the log', async () => {
    const request = remind(steps[0]!);
    expect(await lead.codeOf(REMIND, request)).toBeNull();
    expect(await lead.codeOf(REMIND, request)).toBeNull();
    await server.settled();
    const idle = [0, 3, 4].map(n => group.participants[n]!.id).sort();
    expect(told('task.reminder').map(notice => [...notice.personIds].sort())).toEqual([idle]);
    const again = (await lead.ask(REMIND, remind(steps[0]!))).errors?.[0];
    expect([again?.extensions.code, again?.message]).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('already been reminded today'),
    ]);
    expect(await lead.codeOf(REMIND, remind(steps[0]!, [group.participants[1]!.id]))).toBe('INVALID_INPUT');
    const log: { subject_id: string; actor_id: string }[] = await server.dataSource.query(
      `SELECT subject_id, actor_id FROM audit_entry WHERE action = 'task.reminded' AND target_id = $1`,
      [steps[0]],
    );
    expect(log.map(entry => entry.subject_id).sort()).toEqual(idle);
    expect(new Set(log.map(entry => entry.actor_id))).toEqual(new Set([group.facilitator.id]));
    await server.dataSource.query(`UPDATE task_reminder SET day = day - 1 WHERE step_id = $1`, [steps[0]]);
    await write(await client(3), steps[0]!, 'PLAN', 'Begun after the reminder');
    expect(await lead.codeOf(REMIND, remind(steps[0]!))).toBeNull();
    await server.settled();
    expect([...(told('task.reminder')[1]?.personIds ?? [])].sort()).toEqual(
      [0, 4].map(n => group.participants[n]!.id).sort(),
    );
  });

  it('two at once remind nobody twice', async () => {
    const fresh = await community.workGroup({
      participants: 4,
      steps: [{ kind: 'TASK', number: 1, title: 'T', brief: '' }],
    });
    const [row] = await server.dataSource.query('SELECT id FROM cycle_step WHERE work_group_id = $1', [fresh.id]);
    const [one, two] = [
      await server.signIn(fresh.facilitator.email),
      await server.signIn((await community.hubMember('MANAGER')).email),
    ];
    const before = told('task.reminder').length;
    await Promise.all([one.codeOf(REMIND, remind(row.id)), two.codeOf(REMIND, remind(row.id))]);
    await server.settled();
    const people = told('task.reminder')
      .slice(before)
      .flatMap(notice => notice.personIds);
    expect(people.sort()).toEqual(fresh.participants.map(person => person.id).sort());
  });

  it('belongs to those who lead this group', async () => {
    const participant = await client(0);
    const other = await server.signIn((await community.workGroup({ hub: 'solent' })).facilitator.email);
    expect(await participant.codeOf(REMIND, remind(steps[0]!))).toBe('FORBIDDEN');
    expect(await other.codeOf(REMIND, remind(steps[0]!))).toBe('NOT_FOUND');
    expect(await other.codeOf(PAIR, { input: { mutationId: randomUUID(), stepId: steps[0], afresh: true } })).toBe(
      'NOT_FOUND',
    );
  });

  it('pairs everybody with somebody else and tells each whom to read; a second time nothing changes', async () => {
    const sets = await pair(steps[0]!);
    expect(sets.map(set => set.length).sort()).toEqual([2, 3]);
    expect(sets.flat().sort()).toEqual(group.participants.map(person => person.id).sort());
    await server.settled();
    expect(new Set(told('taskPeers.paired').flatMap(notice => notice.personIds)).size).toBe(5);
    const readers = await Promise.all(
      group.participants.map(async (person, n) => {
        const { task } = await (await client(n)).gql(TASK, { id: steps[0] });
        expect([task.reads.length, task.readBy.length]).toEqual([1, 1]);
        expect(task.reads[0].person.id).not.toBe(person.id);
        return task.reads[0] as { workId: string | null; person: { id: string } };
      }),
    );
    expect(new Set(readers.map(peer => peer.person.id)).size).toBe(5);
    const third = readers.find(peer => peer.person.id === group.participants[2]!.id);
    expect(third?.workId).toEqual(expect.any(String));
    expect(readers.filter(peer => peer.workId !== null)).toHaveLength(1);
    expect(await pair(steps[0]!)).toEqual(sets);
    await server.settled();
    expect(told('taskPeers.paired')).toHaveLength(1);
  });

  it('finds other partners for the next task, keeps pairs when somebody leaves or comes, and shuffles again when asked', async () => {
    const before = await pair(steps[0]!);
    const next = await pair(steps[1]!);
    const pairs = before.filter(set => set.length === 2).map(set => set.join());
    expect(next.filter(set => pairs.includes(set.join()))).toEqual([]);
    const trio = next.find(set => set.length === 3)!;
    const two = next.find(set => set.length === 2)!;
    await server.app.get(WorkGroupAdministration).removeMember({ workGroupId: group.id, personId: trio[0]! });
    const after = await pair(steps[1]!);
    expect(after.map(set => set.join()).sort()).toEqual([trio.slice(1).join(), two.join()].sort());
    await community.participant(group.id);
    const withNew = await pair(steps[1]!);
    expect(withNew.map(set => set.length).sort()).toEqual([2, 3]);
    const mixed = await pair(steps[1]!, true);
    expect(mixed.flat()).toHaveLength(5);
  });

  it('cannot pair one person alone', async () => {
    const alone = await community.workGroup({
      participants: 1,
      steps: [{ kind: 'TASK', number: 1, title: 'T', brief: '' }],
    });
    const [row] = await server.dataSource.query('SELECT id FROM cycle_step WHERE work_group_id = $1', [alone.id]);
    const only = await server.signIn(alone.facilitator.email);
    expect(await only.codeOf(PAIR, { input: { mutationId: randomUUID(), stepId: row.id, afresh: false } })).toBe(
      'INVALID_INPUT',
    );
  });

  it('puts its notices into words for the reader, and into none about what they cannot see any more', async () => {
    const facilitatorCtx = await server.app.get(RequestContextFactory).forPerson(group.facilitator.id);
    const strangerCtx = await server.app.get(RequestContextFactory).forPerson((await community.person()).id);
    const [notice] = told('taskWork.shared');
    const kind = server.app.get(Notices).of('taskWork.shared')!;
    const given = { id: notice!.id, about: notice!.about, data: notice!.data, at: new Date(notice!.at) };
    const text = (await kind.render(facilitatorCtx, [given])).get(notice!.id);
    expect(text).toEqual({
      title: `${group.participants[2]!.name} shared their work on Task 1: Listen`,
      path: `/group/${group.id}/tasks/${steps[0]}/work/${notice!.about.id}`,
    });
    expect((await kind.render(strangerCtx, [given])).size).toBe(0);
  });
});
