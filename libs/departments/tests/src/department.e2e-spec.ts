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
import { type BuiltParticipant, type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const DEPARTMENT = `query ($id: UUID!) { department(id: $id) {
  id school { name } viewerCan { read edit comment } members { label person { id } }
  profile { version whoWeAre context practiceHtml practice excerpt updatedBy { id name } } } }`;
const UPDATE =
  'mutation ($input: UpdateDepartmentProfileInput!) { updateDepartmentProfile(input: $input) { profile { version whoWeAre } } }';

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('a department’s page', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let owner: BuiltParticipant;
  let head: TestClient;
  let peer: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    owner = group.participants[0]!;
    head = await server.signIn(owner.email);
    peer = await server.signIn(group.participants[1]!.email);
  });
  afterAll(() => server.close());

  const update = (client: TestClient, more: object = {}) =>
    client.ask(UPDATE, {
      input: {
        mutationId: randomUUID(),
        departmentId: owner.departmentId,
        baseVersion: 0,
        whoWeAre: 'Nine of us',
        context: 'A small town',
        practice: paragraph('We draw first'),
        ...more,
      },
    });
  const code = async (answer: ReturnType<typeof update>) => (await answer).errors?.[0]?.extensions.code ?? null;

  it('is written by its members and read by the Work Group', async () => {
    expect((await head.gql(DEPARTMENT, { id: owner.departmentId })).department).toMatchObject({
      profile: null,
      viewerCan: { read: true, edit: true, comment: true },
    });
    expect(await code(update(head))).toBeNull();
    const { department } = await peer.gql(DEPARTMENT, { id: owner.departmentId });
    expect(department).toMatchObject({
      viewerCan: { read: true, edit: false, comment: true },
      members: [{ label: 'Head of maths', person: { id: owner.id } }],
      profile: {
        version: 1,
        whoWeAre: 'Nine of us',
        practiceHtml: '<p>We draw first</p>',
        excerpt: 'Nine of us',
        updatedBy: { id: owner.id },
      },
    });
    expect(await code(update(peer, { baseVersion: 1 }))).toBe('FORBIDDEN');
  });

  it('answers alike to those who may not see it and for one that does not exist', async () => {
    const stranger = await server.signIn((await community.workGroup({ hub: 'solent' })).participants[0]!.email);
    const unseen = await stranger.ask(DEPARTMENT, { id: owner.departmentId });
    const absent = await stranger.ask(DEPARTMENT, { id: randomUUID() });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unseen.errors?.[0]?.message).toBe(absent.errors?.[0]?.message);
    expect(await code(update(stranger))).toBe('NOT_FOUND');
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    expect(await alumni.codeOf(DEPARTMENT, { id: owner.departmentId })).toBe('NOT_FOUND');
    expect(
      await (
        await server.signIn((await community.nationalCoordinator()).email)
      ).codeOf(DEPARTMENT, { id: owner.departmentId }),
    ).toBe('FORBIDDEN');
  });

  it('shows nothing of an unseen department reached through a person', async () => {
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    const { person } = await alumni.gql(
      'query ($id: UUID!) { person(id: $id) { department { viewerCan { read } members { label } profile { whoWeAre } } } }',
      { id: owner.id },
    );
    expect(person.department).toEqual({ viewerCan: { read: false }, members: [], profile: null });
  });

  it('lets a colleague see and edit their own department, and no other', async () => {
    const { departmentId } = await community.participant(group.id);
    const colleague = await server.signIn((await community.colleague(departmentId)).email);
    expect((await colleague.gql('{ departments { id } }')).departments).toEqual([{ id: departmentId }]);
    expect(await code(update(colleague, { departmentId }))).toBeNull();
    expect(await colleague.codeOf(DEPARTMENT, { id: owner.departmentId })).toBe('NOT_FOUND');
    expect(await code(update(colleague))).toBe('NOT_FOUND');
  });

  it('lists the viewer’s own department first; a hub manager sees all of the hub', async () => {
    const fresh = await community.workGroup({ hub: 'surrey-plus', participants: 3 });
    const last = await community.participant(fresh.id, undefined, { name: 'Zennor High School' });
    const { departments } = await (await server.signIn(last.email)).gql('{ departments { id } }');
    expect(departments).toHaveLength(4);
    expect(departments[0].id).toBe(last.departmentId);
    const manager = await server.signIn((await community.hubMember('MANAGER', 'surrey-plus')).email);
    expect((await manager.gql('{ departments { id } }')).departments).toHaveLength(4);
  });

  it('finds departments by school, place and what they wrote, among the visible ones only', async () => {
    const fresh = await community.workGroup({ hub: 'code', participants: 1 });
    const tiles = await community.participant(fresh.id, undefined, { name: 'Porthmeor School', town: 'St Ives' });
    const client = await server.signIn(tiles.email);
    await update(client, {
      departmentId: tiles.departmentId,
      practice: paragraph('We use algebra tiles in every year, six boxes of 12'),
    });
    const found = async (asked: TestClient, query: string) =>
      (await asked.gql('query ($q: String!) { searchDepartments(query: $q) { id } }', { q: query })).searchDepartments;
    const facilitator = await server.signIn(fresh.facilitator.email);
    for (const query of ['porthmeor', 'st ives', 'algebra tiles'])
      expect(await found(facilitator, query)).toEqual([{ id: tiles.departmentId }]);
    expect(await found(peer, 'porthmeor')).toEqual([]);
    expect(await found(facilitator, 'boxes of 1')).toEqual([{ id: tiles.departmentId }]);
    expect(await found(facilitator, 'x 2')).toEqual([]);
    const square = { type: 'mathInline', attrs: { latex: 'x^2 + 1' } };
    const practice = { type: 'doc', content: [{ type: 'paragraph', content: [square] }] };
    await update(client, { departmentId: tiles.departmentId, baseVersion: 1, practice });
    expect(await found(facilitator, '$x^2+1$')).toEqual([{ id: tiles.departmentId }]);
    expect(await found(facilitator, '$x_2+1$')).toEqual([]);
  });

  it('refuses a stale edit, and gives back what was saved meanwhile and by whom', async () => {
    const target = await community.participant(group.id);
    const colleague = await community.colleague(target.departmentId, 'Ada Marsh');
    const [first, second] = [await server.signIn(target.email), await server.signIn(colleague.email)];
    const { departmentId } = target;
    await update(second, { departmentId, whoWeAre: 'Saved by Ada', practice: paragraph('Her words') });
    const answer = await update(first, { departmentId, whoWeAre: 'Typed meanwhile' });
    expect(answer.errors?.[0]?.message).toContain('Ada Marsh saved this page while you were writing');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      current: {
        version: 1,
        whoWeAre: 'Saved by Ada',
        practice: paragraph('Her words'),
        practiceHtml: '<p>Her words</p>',
        updatedBy: { id: colleague.id, name: 'Ada Marsh' },
      },
    });
    expect(await code(update(first, { departmentId, baseVersion: 1, whoWeAre: 'Both together' }))).toBeNull();
    const kept = await server.dataSource.query(
      'SELECT version, who_we_are FROM department_profile_revision WHERE department_id = $1',
      [departmentId],
    );
    expect(kept).toEqual([{ version: 1, who_we_are: 'Saved by Ada' }]);
  });

  it('keeps exactly one of many first saves that arrive at once', async () => {
    const { departmentId, email } = await community.participant(group.id);
    const client = await server.signIn(email);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => code(update(client, { departmentId, whoWeAre: `Version ${n}` }))),
    );
    expect(answers.filter(answer => answer === null)).toHaveLength(1);
    expect(answers.filter(answer => answer === 'STALE')).toHaveLength(5);
  });

  it('returns the first result when the same save is sent again', async () => {
    const { departmentId, email } = await community.participant(group.id);
    const client = await server.signIn(email);
    const mutationId = randomUUID();
    await update(client, { departmentId, mutationId });
    expect((await update(client, { departmentId, mutationId })).data?.['updateDepartmentProfile']).toMatchObject({
      profile: { version: 1 },
    });
  });

  it('refuses texts that are too long and documents that it does not understand', async () => {
    const { departmentId, email } = await community.participant(group.id);
    const client = await server.signIn(email);
    expect(await code(update(client, { departmentId, whoWeAre: 'x'.repeat(2_001) }))).toBe('INVALID_INPUT');
    expect(await code(update(client, { departmentId, practice: { type: 'doc', content: [{ type: 'script' }] } }))).toBe(
      'INVALID_INPUT',
    );
    expect(await code(update(client, { departmentId, practice: 'words' }))).toBe('INVALID_INPUT');
    expect(await code(update(client, { departmentId, baseVersion: -1 }))).toBe('INVALID_INPUT');
  });

  it('keeps what was said before, who saved it and when, for those who write it', async () => {
    const target = await community.participant(group.id);
    const writer = await server.signIn(target.email);
    const { departmentId } = target;
    const LIST =
      'query ($departmentId: UUID!) { departmentVersions(departmentId: $departmentId) { version current savedBy { id } } }';
    const TEXT = `query ($departmentId: UUID!, $version: Int!) { departmentVersion(departmentId: $departmentId, version: $version) {
      version whoWeAre context practice practiceText } }`;
    expect((await writer.gql(LIST, { departmentId })).departmentVersions).toEqual([]);
    await update(writer, { departmentId, practice: paragraph('We draw $x$ first') });
    await update(writer, { departmentId, baseVersion: 1, whoWeAre: 'Ten of us', practice: null });
    const savedBy = { id: target.id };
    expect((await writer.gql(LIST, { departmentId })).departmentVersions).toEqual([
      { version: 2, current: true, savedBy },
      { version: 1, current: false, savedBy },
    ]);
    expect((await writer.gql(TEXT, { departmentId, version: 1 })).departmentVersion).toEqual({
      version: 1,
      whoWeAre: 'Nine of us',
      context: 'A small town',
      practice: expect.objectContaining({ type: 'doc' }),
      practiceText: 'We draw $x$ first',
    });
    expect((await writer.gql(TEXT, { departmentId, version: 2 })).departmentVersion).toMatchObject({
      whoWeAre: 'Ten of us',
      practice: null,
      practiceText: '',
    });
    expect(await writer.codeOf(TEXT, { departmentId, version: 3 })).toBe('NOT_FOUND');
    expect(await peer.codeOf(LIST, { departmentId })).toBe('FORBIDDEN');
    expect(await peer.codeOf(TEXT, { departmentId, version: 1 })).toBe('FORBIDDEN');
    const stranger = await server.signIn((await community.workGroup({ participants: 1 })).participants[0]!.email);
    expect(await stranger.codeOf(LIST, { departmentId })).toBe('NOT_FOUND');
    expect(await stranger.codeOf(TEXT, { departmentId, version: 1 })).toBe('NOT_FOUND');
  });

  it('tells everybody who has it open, and nobody else may listen', async () => {
    const target = await community.participant(group.id);
    const writer = await server.signIn(target.email);
    const reader = await connectSocket(peer);
    const changes = collect(reader, 'department.profileUpdated');
    expect(await joinRoom(reader, { type: 'DEPARTMENT', id: target.departmentId })).toEqual({ ok: true });
    const stranger = await connectSocket(await server.signIn((await community.person()).email));
    expect(await joinRoom(stranger, { type: 'DEPARTMENT', id: target.departmentId })).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
    });
    await update(writer, { departmentId: target.departmentId });
    await until('the reader hears of the save', () => changes.length > 0);
    expect(changes).toEqual([{ departmentId: target.departmentId, version: 1, personId: target.id }]);
    reader.close();
    stranger.close();
  });

  it('takes the same number of statements however many departments are listed', async () => {
    const LIST =
      '{ departments { id school { name } members { person { name } } profile { excerpt updatedBy { name } } } }';
    const count = async (participants: number) => {
      const built = await community.workGroup({ hub: 'kent-and-medway', participants });
      const client = await server.signIn(built.facilitator.email);
      for (const member of built.participants)
        await update(await server.signIn(member.email), { departmentId: member.departmentId });
      await client.gql(LIST);
      return countStatements(() => client.gql(LIST));
    };
    expect(await count(6)).toBe(await count(1));
  });
});
