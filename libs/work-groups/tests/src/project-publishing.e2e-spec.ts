import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { SECONDARY_SUBJECT_LEADERSHIP_ID as PROJECT } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';

const PARTS =
  'id code closedAt current { id number days } draft { version name days } versions { id number reason groups }';
const NOTICES = '{ notices(first: 9) { edges { node { detail } } } }';
const RECORD = `query ($id: UUID!) { projectRecord(id: $id) { ${PARTS} } }`;
const call = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${PARTS} } }`;
const CREATE = call('createProject', 'CreateProjectInput');
const SAVE = call('saveProjectDraft', 'SaveProjectDraftInput');
const PUBLISH = call('publishProject', 'PublishProjectInput');
const DISCARD = call('discardProjectDraft', 'ProjectDraftInput');
const CLOSE = call('closeProject', 'CloseProjectInput');
const REOPEN = call('reopenProject', 'ReopenProjectInput');

const words = (more: object = {}) => ({
  name: 'Leading together',
  summary: 'A year for two leaders of one department.',
  days: 3,
  roleNames: { participant: 'Leader', facilitator: 'Guide' },
  commitmentRequired: 'BEFORE_START',
  eligibility: [
    {
      key: 'in-post',
      text: 'You lead the department already.',
      refuses: { answer: 'role', values: ['PROSPECTIVE'] },
      refusal: 'Come back once you are in post.',
      alternatives: [{ text: 'Ask your hub.', url: 'https://www.ncetm.org.uk/' }],
    },
  ],
  ...more,
});

describe('the next version of a project', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let coordinator: TestClient;
  let other: TestClient;
  let codes = 0;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    coordinator = await server.signIn((await community.nationalCoordinator()).email);
    other = await server.signIn((await community.nationalCoordinator()).email);
  });
  afterAll(() => server.close());

  let id: string;
  const begun = async (name: string): Promise<string> => {
    const code = `P${String.fromCharCode(65 + codes++)}`;
    const input = { mutationId: randomUUID(), name, code, copyOf: PROJECT };
    return (await coordinator.gql(CREATE, { input })).createProject.id;
  };
  beforeEach(async () => {
    id = await begun('Leading together');
  });

  const save = (client: TestClient, baseVersion: number, published: number, more: object = {}) =>
    client.ask(SAVE, {
      input: { mutationId: randomUUID(), projectId: id, baseVersion, published, words: words(more) },
    });
  const publish = (baseVersion: number, alsoUnpublishedGroups = false, projectId = id) =>
    coordinator.ask(PUBLISH, {
      input: { mutationId: randomUUID(), projectId, baseVersion, reason: 'Hubs asked for it.', alsoUnpublishedGroups },
    });

  const templatesOf = async (projectId: string): Promise<unknown[]> => {
    const rows: unknown[] = await server.dataSource.query(
      'SELECT name, steps FROM cycle_template WHERE project_id = $1 ORDER BY name',
      [projectId],
    );
    expect(rows.length).toBeGreaterThan(0);
    return rows;
  };

  it('begins with the words and plan templates of another project, and is no choice for groups before it is published', async () => {
    const { projectRecord } = await coordinator.gql(RECORD, { id });
    expect(projectRecord).toMatchObject({ current: null, draft: { version: 1, name: 'Leading together', days: 4 } });
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    const offered = async () =>
      (await manager.gql('{ workGroupOptions { projects { id } } }')).workGroupOptions.projects;
    expect(await offered()).not.toContainEqual({ id });
    expect((await publish(1)).errors).toBeUndefined();
    expect(await offered()).toContainEqual({ id });
    expect(await templatesOf(id)).toEqual(await templatesOf(PROJECT));
    await coordinator.gql(CLOSE, { input: { mutationId: randomUUID(), projectId: id, reason: 'It has ended.' } });
    expect(await offered()).not.toContainEqual({ id });
  });

  it('tells the second of two coordinators what the first saved, and changes nothing', async () => {
    expect((await save(coordinator, 1, 0, { days: 2 })).errors).toBeUndefined();
    const { errors } = await save(other, 1, 0, { days: 1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE', current: { baseVersion: 2, content: { days: 2 } } });
    expect((await publish(1)).errors?.[0]?.extensions['code']).toBe('STALE');
    expect((await publish(2)).errors).toBeUndefined();
    // Whoever began from what stood before the publication is told too.
    expect((await save(other, 2, 0)).errors?.[0]?.extensions['code']).toBe('STALE');
  });

  it('is not published unfinished', async () => {
    await save(coordinator, 1, 0, { days: 0 });
    const { errors } = await publish(2);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    expect((await coordinator.gql(RECORD, { id })).projectRecord.current).toBeNull();
  });

  it('is for new groups; those there are keep theirs, unless nobody has seen their plan and the coordinator says so', async () => {
    const first = (await coordinator.gql(RECORD, { id: PROJECT })).projectRecord;
    const step = {
      kind: 'WORKSHOP' as const,
      number: 1,
      title: 'First',
      brief: '',
      startsAt: new Date(),
      endsAt: new Date(),
    };
    const running = await community.workGroup({ participants: 0, steps: [step] });
    const planned = await community.workGroup({ participants: 0, hub: 'solent' });
    await server.dataSource.query('UPDATE cycle_step SET published_at = now() WHERE work_group_id = $1', [running.id]);
    const daysOf = async (groupId: string): Promise<number> => {
      const [row] = await server.dataSource.query(
        'SELECT v.days::float8 AS days FROM work_group g JOIN project_version v ON v.id = g.project_version_id WHERE g.id = $1',
        [groupId],
      );
      return row.days;
    };
    const input = { mutationId: randomUUID(), projectId: PROJECT, baseVersion: 0, published: first.current.number };
    await coordinator.gql(SAVE, {
      input: { ...input, words: words({ name: 'Secondary Subject Leadership', days: 3 }) },
    });
    expect((await publish(1, false, PROJECT)).errors).toBeUndefined();
    expect([await daysOf(running.id), await daysOf(planned.id)]).toEqual([4, 4]);
    const again = {
      ...input,
      mutationId: randomUUID(),
      published: first.current.number + 1,
      words: words({ name: 'Secondary Subject Leadership', days: 2 }),
    };
    await coordinator.gql(SAVE, { input: again });
    expect((await publish(1, true, PROJECT)).errors).toBeUndefined();
    expect([await daysOf(running.id), await daysOf(planned.id)]).toEqual([4, 2]);
    const log = await server.dataSource.query(
      "SELECT reason FROM audit_entry WHERE action = 'project.published' AND target_id = $1 ORDER BY at",
      [PROJECT],
    );
    expect(log).toHaveLength(2);
  });

  it('says beforehand which groups it can reach and who is told, and tells them those words', async () => {
    const manager = await community.hubMember('MANAGER', 'solent');
    const group = await community.workGroup({ participants: 0, hub: 'solent' });
    const { current } = (await coordinator.gql(RECORD, { id: PROJECT })).projectRecord;
    const input = { mutationId: randomUUID(), projectId: PROJECT, baseVersion: 0, published: current.number };
    await coordinator.gql(SAVE, {
      input: { ...input, words: words({ name: 'Secondary Subject Leadership', days: 3 }) },
    });
    const asked = `query ($id: UUID!) { projectRecord(id: $id) { publishing { groups { id } hubs { name moved } managers } } }`;
    const { publishing } = (await coordinator.gql(asked, { id: PROJECT })).projectRecord;
    expect(publishing.groups).toContainEqual({ id: group.id });
    const hub = publishing.hubs.find(({ name }: { name: string }) => name.includes('Solent'));
    expect(hub.moved).toBeGreaterThan(0);
    expect(publishing.managers).toBeGreaterThan(0);
    expect((await publish(1, true, PROJECT)).errors).toBeUndefined();
    await server.settled();
    const { notices } = await (await server.signIn(manager.email)).gql(NOTICES);
    const news = `Secondary Subject Leadership has a new version (${current.number + 1}): groups you set up from now on get it.`;
    const [told] = notices.edges.map(({ node }: { node: { detail: string } }) => node.detail);
    expect(told).toContain(news);
    expect(told).toContain('whose plan no member has seen yet. The reason given: Hubs asked for it.');
  });

  it('keeps a name that hubs can tell apart, and a closed project publishes nothing', async () => {
    await save(coordinator, 1, 0, { name: 'secondary subject leadership' });
    expect((await publish(2)).errors?.[0]?.message).toContain('Another open project has this name');
    await save(coordinator, 2, 0, { name: 'Leading with others' });
    expect((await publish(3)).errors).toBeUndefined();
    await coordinator.gql(CLOSE, { input: { mutationId: randomUUID(), projectId: id, reason: 'It has ended.' } });
    await save(coordinator, 0, 1, { name: 'Leading with others' });
    expect((await publish(1)).errors?.[0]?.extensions['code']).toBe('CONFLICT');
    const namesake = await begun('Leading with others');
    expect((await publish(1, false, namesake)).errors).toBeUndefined();
    const again = await coordinator.ask(REOPEN, { input: { mutationId: randomUUID(), projectId: id } });
    expect(again.errors?.[0]?.message).toContain('Another open project has this name');
  });

  it('can be discarded; a project that was never published goes with it', async () => {
    const input = { mutationId: randomUUID(), projectId: id, baseVersion: 1 };
    expect((await coordinator.gql(DISCARD, { input })).discardProjectDraft).toBeNull();
    expect((await coordinator.ask(RECORD, { id })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
