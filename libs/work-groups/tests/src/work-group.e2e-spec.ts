import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  countStatements,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const WORK_GROUP = `query ($id: UUID!) { workGroup(id: $id) {
  id reference current viewerRole viewerCan { moderate removeMembers } hub { slug }
  members { role viewerCanRemove person { id name roleLabels school { name } } department { id name school { name } } }
  steps { kind number state title } } }`;
const REMOVE =
  'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { members { person { id } } } }';
const SEARCH = `query ($query: String!) { searchCycleSteps(query: $query) {
  step { kind number title state } workGroup { id } } }`;
const PERSON = 'query ($id: UUID!) { person(id: $id) { name } }';

const days = (n: number) => new Date(Date.now() + n * 86_400_000);

describe('a Work Group', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let other: BuiltWorkGroup;
  let participant: TestClient;
  let facilitator: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({
      participants: 3,
      steps: [
        { kind: 'WORKSHOP', number: 1, title: 'Beginnings', brief: '', startsAt: days(-20), endsAt: days(-19.8) },
        { kind: 'TASK', number: 1, title: 'Listen', brief: '', dueAt: days(12) },
        {
          kind: 'WORKSHOP',
          number: 2,
          title: 'Coherence',
          brief: '',
          startsAt: days(20),
          endsAt: days(20.2),
          dayEquivalent: 0.5,
        },
      ],
    });
    other = await community.workGroup({ hub: 'solent' });
    participant = await server.signIn(group.participants[0]!.email);
    facilitator = await server.signIn(group.facilitator.email);
  });
  afterAll(() => server.close());

  const see = (client: TestClient, id = group.id) => client.codeOf(WORK_GROUP, { id });

  it('has its workshops and tasks found by kind and number, words of the title, or with another apostrophe', async () => {
    const own = await community.workGroup({
      participants: 1,
      steps: [
        { kind: 'WORKSHOP', number: 1, title: 'What colleagues’ plans say', brief: '', startsAt: days(-3) },
        { kind: 'TASK', number: 1, title: 'Read 100% of one plan', brief: 'Workshop by workshop', dueAt: days(9) },
      ],
    });
    const member = await server.signIn(own.participants[0]!.email);
    const found = async (query: string, client = member) => {
      const { searchCycleSteps } = await client.gql(SEARCH, { query });
      return searchCycleSteps.map(
        ({ step }: { step: { kind: string; number: number } }) => `${step.kind} ${step.number}`,
      );
    };
    expect(await found('workshop 1')).toEqual(['WORKSHOP 1', 'TASK 1']);
    expect(await found('task')).toEqual(['TASK 1']);
    expect(await found("COLLEAGUES' say")).toEqual(['WORKSHOP 1']);
    expect(await found('100%')).toEqual(['TASK 1']);
    expect(await found('100_')).toEqual([]);
    expect(await found('  ')).toEqual([]);
    expect(await found('colleagues', participant)).toEqual([]);
    expect(await found('colleagues', await server.signIn((await community.person()).email))).toEqual([]);
    expect(await member.codeOf(SEARCH, { query: 'x'.repeat(500) })).toBe('INVALID_INPUT');

    await server.dataSource.query(
      `UPDATE cycle_step SET published_at = NULL WHERE work_group_id = $1 AND kind = 'TASK'`,
      [own.id],
    );
    expect(await found('task')).toEqual([]);
    expect(await found('task', await server.signIn(own.facilitator.email))).toEqual(['TASK 1']);
  });

  it('shows its members where they work, and where it is in the cycle', async () => {
    const { workGroup } = await participant.gql(WORK_GROUP, { id: group.id });
    expect(workGroup).toMatchObject({
      current: true,
      viewerRole: 'PARTICIPANT',
      viewerCan: { moderate: false, removeMembers: false },
      hub: { slug: 'sussex' },
    });
    expect(workGroup.reference).toMatch(/^\d{4}\/\d\d · Sussex · Secondary Subject Leadership$/);
    expect(workGroup.steps.map((step: { state: string }) => step.state)).toEqual(['DONE', 'NOW', 'NEXT']);
    expect(workGroup.members).toHaveLength(4);
    expect(workGroup.members[0]).toMatchObject({
      role: 'FACILITATOR',
      person: { roleLabels: ['Facilitator'], school: null },
      department: null,
    });
    expect(workGroup.members[1].person.school.name).toBe(workGroup.members[1].department.school.name);
  });

  it('answers alike for a group that is unseen and one that does not exist', async () => {
    const unseen = await participant.ask(WORK_GROUP, { id: other.id });
    const absent = await participant.ask(WORK_GROUP, { id: randomUUID() });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unseen.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
  });

  it('is seen by the manager of its hub, and not by alumni, colleagues, the national coordinator or another hub’s manager', async () => {
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    expect((await manager.gql(WORK_GROUP, { id: group.id })).workGroup).toMatchObject({
      viewerRole: 'MANAGER',
      viewerCan: { removeMembers: true },
    });
    expect(await see(manager, other.id)).toBe('NOT_FOUND');
    expect(await see(await server.signIn((await community.hubMember('ALUMNI')).email))).toBe('NOT_FOUND');
    expect(await see(await server.signIn((await community.nationalCoordinator()).email))).toBe('FORBIDDEN');
    expect(await see(await server.signIn((await community.colleague(group.participants[0]!.departmentId)).email))).toBe(
      'FORBIDDEN',
    );
    expect(await see(server.visitor)).toBe('UNAUTHENTICATED');
  });

  it('lists the viewer’s own groups before those they manage', async () => {
    const { myWorkGroups } = await participant.gql('{ myWorkGroups { id } }');
    expect(myWorkGroups).toEqual([{ id: group.id }]);
    const outsider = await server.signIn((await community.person()).email);
    expect((await outsider.gql('{ myWorkGroups { id } }')).myWorkGroups).toEqual([]);
  });

  it('lets people see each other only where they share a group, a hub community or a department', async () => {
    expect(await participant.codeOf(PERSON, { id: group.participants[1]!.id })).toBeNull();
    expect(await participant.codeOf(PERSON, { id: other.participants[0]!.id })).toBe('NOT_FOUND');
    const alumni = await community.hubMember('ALUMNI');
    expect(await participant.codeOf(PERSON, { id: alumni.id })).toBeNull();
    expect(await (await server.signIn(alumni.email)).codeOf(PERSON, { id: group.participants[1]!.id })).toBeNull();
    const colleague = await server.signIn((await community.colleague(group.participants[0]!.departmentId)).email);
    expect(await colleague.codeOf(PERSON, { id: group.participants[0]!.id })).toBeNull();
    expect(await colleague.codeOf(PERSON, { id: group.participants[1]!.id })).toBe('NOT_FOUND');
  });

  it('takes the same number of statements however many members it has', async () => {
    const big = await community.workGroup({ hub: 'jurassic', participants: 9 });
    const small = await community.workGroup({ hub: 'jurassic', participants: 1 });
    const count = async (target: BuiltWorkGroup) => {
      const client = await server.signIn(target.facilitator.email);
      await client.gql(WORK_GROUP, { id: target.id });
      return countStatements(() => client.gql(WORK_GROUP, { id: target.id }));
    };
    expect(await count(big)).toBe(await count(small));
  });

  describe('removing a member', () => {
    const remove = (client: TestClient, personId: string, more: object = {}) =>
      client.ask(REMOVE, {
        input: { mutationId: randomUUID(), workGroupId: group.id, personId, reason: 'Has left the school', ...more },
      });

    it('takes their access at once, on pages and on open sockets, and is logged with its reason', async () => {
      const leaver = await community.participant(group.id);
      const client = await server.signIn(leaver.email);
      expect(await see(client)).toBeNull();
      const socket = await connectSocket(client);
      expect(await joinRoom(socket, { type: 'WORK_GROUP', id: group.id })).toEqual({ ok: true });
      const evicted = collect(socket, 'room.evicted');
      const answer = await remove(facilitator, leaver.id);
      expect(answer.errors).toBeUndefined();
      expect(await see(client)).toBe('FORBIDDEN');
      await until('the socket leaves the room', () => evicted.length > 0);
      expect(await joinRoom(socket, { type: 'WORK_GROUP', id: group.id })).toMatchObject({
        ok: false,
        code: 'NOT_FOUND',
      });
      socket.close();
      expect(
        await facilitator.codeOf('query ($id: UUID!) { department(id: $id) { id } }', { id: leaver.departmentId }),
      ).toBe('NOT_FOUND');
      const log = await server.dataSource.query(
        'SELECT action, reason, actor_id FROM audit_entry WHERE subject_id = $1',
        [leaver.id],
      );
      expect(log).toEqual([
        { action: 'workGroup.memberRemoved', reason: 'Has left the school', actor_id: group.facilitator.id },
      ]);
    });

    it('happens once when the same mutation arrives twice', async () => {
      const leaver = await community.participant(group.id);
      const mutationId = randomUUID();
      await remove(facilitator, leaver.id, { mutationId });
      expect((await remove(facilitator, leaver.id, { mutationId })).errors).toBeUndefined();
      const log = await server.dataSource.query('SELECT 1 FROM audit_entry WHERE subject_id = $1', [leaver.id]);
      expect(log).toHaveLength(1);
    });

    it('is refused to participants, without a reason, for oneself, for strangers and for a facilitator by another', async () => {
      const code = async (client: TestClient, personId: string, more: object = {}) =>
        (await remove(client, personId, more)).errors?.[0]?.extensions.code;
      expect(await code(participant, group.participants[1]!.id)).toBe('FORBIDDEN');
      expect(await code(facilitator, group.participants[1]!.id, { reason: ' ' })).toBe('INVALID_INPUT');
      expect(await code(facilitator, group.facilitator.id)).toBe('FORBIDDEN');
      expect(await code(facilitator, other.participants[0]!.id)).toBe('NOT_FOUND');
      expect(await code(facilitator, other.participants[0]!.id, { workGroupId: other.id })).toBe('NOT_FOUND');
    });
  });
});
