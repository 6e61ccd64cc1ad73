import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import type { GraphQLField } from 'graphql';
import { minimalOperation } from './minimal-operation';
import { OPERATION_MATRIX, type Role, ROLES } from './operation-matrix';

describe('operation × role matrix', () => {
  let app: TestApp;
  const clients = new Map<Role, TestClient>();
  let operations: { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[];

  beforeAll(async () => {
    app = await startTestApp();
    const community = new CommunityBuilder(app.app);
    const group = await community.workGroup({ participants: 1 });
    const participant = group.participants[0]!;
    const people: [Role, { email: string }][] = [
      ['account without a place', await community.person()],
      ['participant', participant],
      ['facilitator', group.facilitator],
      ['alumni', await community.hubMember('ALUMNI')],
      ['department colleague', await community.colleague(participant.departmentId)],
      ['hub manager', await community.hubMember('MANAGER')],
      ['national coordinator', await community.nationalCoordinator()],
    ];
    clients.set('visitor', app.visitor);
    for (const [role, person] of people) clients.set(role, await app.signIn(person.email));
    const { schema } = app.app.get(GraphQLSchemaHost);
    operations = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}).map(field => ({ kind: 'query' as const, field })),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).map(field => ({
        kind: 'mutation' as const,
        field,
      })),
    ];
  });

  afterAll(() => app.close());

  it('has a row for every operation of the schema, and none for operations that are gone', () => {
    expect(Object.keys(OPERATION_MATRIX).sort()).toEqual(operations.map(({ field }) => field.name).sort());
  });

  it.each(ROLES)('lets a %s call exactly the operations of their row', async role => {
    const client = clients.get(role)!;
    const wrong: string[] = [];
    // Signing out everywhere would end the session that the rest of the sweep needs.
    const last = (name: string) => (name === 'signOutEverywhere' ? 1 : 0);
    for (const { kind, field } of [...operations].sort((a, b) => last(a.field.name) - last(b.field.name))) {
      const { query, variables } = minimalOperation(kind, field);
      const code = await client.codeOf(query, variables);
      const refused = code === (role === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      const allowed = OPERATION_MATRIX[field.name]?.includes(role) ?? false;
      if (code === 'INTERNAL') wrong.push(`${field.name}: failed inside (INTERNAL)`);
      else if (allowed && refused) wrong.push(`${field.name}: refused (${code}), but the row allows it`);
      else if (!allowed && !refused)
        wrong.push(`${field.name}: answered ${code ?? 'without an error'}, but the row refuses it`);
    }
    expect(wrong).toEqual([]);
  });
});
