import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { SECONDARY_SUBJECT_LEADERSHIP_ID as PROJECT } from '@tessellate/work-groups-api';

const RECORD = `query ($id: UUID!) { projectRecord(id: $id) { id code current { id number } versions { id number name summary days
  roleNames { participant facilitator } commitmentRequired reason groups publishedBy { id }
  eligibility { key text refuses { answer values } refusal alternatives { text url } } } } }`;

describe('projects', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let coordinator: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    coordinator = await server.signIn((await community.nationalCoordinator()).email);
  });
  afterAll(() => server.close());

  it('are shown to national coordinators with all that they say, and how many groups keep each version', async () => {
    const before = (await coordinator.gql(RECORD, { id: PROJECT })).projectRecord.versions[0].groups;
    await community.workGroup({ participants: 0 });
    const { projectRecord } = await coordinator.gql(RECORD, { id: PROJECT });
    expect(projectRecord).toMatchObject({ code: 'SSL', current: { id: projectRecord.versions[0].id, number: 1 } });
    expect(projectRecord.versions).toMatchObject([
      {
        name: 'Secondary Subject Leadership',
        summary: expect.stringContaining('free, year-long programme'),
        days: 4,
        roleNames: { participant: 'Participant', facilitator: 'Work Group Lead' },
        commitmentRequired: 'BEFORE_PLACE',
        publishedBy: null,
        groups: before + 1,
      },
    ]);
    const refuses = projectRecord.versions[0].eligibility.map((rule: { refuses: unknown }) => rule.refuses);
    expect(refuses[1]).toEqual({ answer: 'role', values: ['PROSPECTIVE'] });
    const { projectRecords } = await coordinator.gql('{ projectRecords { id } }');
    expect(projectRecords).toContainEqual({ id: PROJECT });
  });

  it('are for nobody else, not even those who manage a hub', async () => {
    const manager = await server.signIn((await community.hubMember('MANAGER')).email);
    const { errors } = await manager.ask(RECORD, { id: PROJECT });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('keep each published version as it was, whatever writes', async () => {
    const change = server.dataSource.query('UPDATE project_version SET days = 1');
    await expect(change).rejects.toThrow('A published version of a project is never changed');
  });
});
