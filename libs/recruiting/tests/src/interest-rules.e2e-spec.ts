import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { publishedAnew } from '@tessellate/work-groups-api/testing';
import type { EligibilityRule } from '@tessellate/work-groups-contract';
import { randomUUID } from 'node:crypto';
import { answersFor, register } from './interest-support';

const CHECK = 'mutation ($input: CheckEligibilityInput!) { checkEligibility(input: $input) { rule message } }';

describe('the rules of a project', () => {
  let server: TestApp;
  let group: string;
  let urn: number;
  let token: string;

  beforeAll(async () => {
    server = await startTestApp();
    const applications = new ApplicationBuilder(server.app);
    group = await applications.recruitingGroup();
    urn = await new CommunityBuilder(server.app).school({ name: 'Varndean School', town: 'Brighton' });
    token = applications.links.formToken(new Date(Date.now() - 60_000));
  });
  afterAll(() => server.close());

  const versionOf = async (table: 'application' | 'work_group', id: string): Promise<string> => {
    const rows: { version: string }[] = await server.dataSource.query(
      `SELECT project_version_id AS version FROM ${table} WHERE id = $1`,
      [id],
    );
    return rows[0]!.version;
  };

  it('are those of the version that the group keeps; an application keeps the one it was made under', async () => {
    const input = answersFor(group, urn, token);
    expect((await register(server.visitor, input)).__typename).toBe('InterestReceived');
    const before = await versionOf('work_group', group);
    expect(await versionOf('application', `${input['mutationId']}`)).toBe(before);

    const rule: EligibilityRule = {
      key: 'no-leaders',
      text: 'No subject leaders.',
      refuses: { answer: 'role', values: ['SUBJECT_LEADER'] },
    };
    await publishedAnew(server.dataSource, { eligibility: [rule] });
    expect(await versionOf('work_group', group)).not.toBe(before);
    expect(await versionOf('application', `${input['mutationId']}`)).toBe(before);
    const ask = (role: string) => server.visitor.gql(CHECK, { input: { mutationId: randomUUID(), token, role } });
    expect((await ask('SUBJECT_LEADER')).checkEligibility).toEqual({ rule: 'no-leaders', message: rule.text });
    expect((await ask('PROSPECTIVE')).checkEligibility).toBeNull();
  });

  it('of a draft are tried on its form before anybody else meets them', async () => {
    const coordinator = await server.signIn((await new CommunityBuilder(server.app).nationalCoordinator()).email);
    const rule = { key: 'heads', text: 'Heads of department only.', refusal: 'This is for heads.', alternatives: [] };
    const create = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { id } }';
    const made = await coordinator.gql(create, {
      input: { mutationId: randomUUID(), name: 'Leading on', code: 'LDON' },
    });
    const projectId = made.createProject.id;
    const words = {
      ...{ name: 'Leading on', summary: '', days: 1.5, commitmentRequired: 'BEFORE_PLACE' },
      roleNames: { participant: 'Leader', facilitator: 'Guide' },
      eligibility: [{ ...rule, refuses: { answer: 'role', values: ['SUBJECT_LEADER'] } }],
    };
    await coordinator.gql('mutation ($input: SaveProjectDraftInput!) { saveProjectDraft(input: $input) { id } }', {
      input: { mutationId: randomUUID(), projectId, baseVersion: 1, published: 0, words },
    });
    const form = '{ projectName days rules { key text } groups { hub { name } } }';
    const { interestPreview } = await coordinator.gql(
      `query ($projectId: UUID!) { interestPreview(projectId: $projectId) ${form} }`,
      { projectId },
    );
    expect(interestPreview).toMatchObject({ projectName: 'Leading on', days: 2, rules: [{ text: rule.text }] });
    expect(interestPreview.groups.length).toBeGreaterThan(30);
    const refusal = async (answers: object) =>
      (
        await coordinator.gql(
          'query ($answers: InterestPreviewAnswers!) { interestPreviewRefusal(answers: $answers) { rule message } }',
          { answers: { projectId, schoolUrn: urn, ...answers } },
        )
      ).interestPreviewRefusal;
    expect(await refusal({ role: 'SUBJECT_LEADER' })).toEqual({ rule: 'heads', message: 'This is for heads.' });
    expect(await refusal({ role: 'PROSPECTIVE' })).toBeNull();
  });
});
