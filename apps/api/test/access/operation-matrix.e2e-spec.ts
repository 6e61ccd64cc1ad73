import { GraphQLSchemaHost } from '@nestjs/graphql';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import type { GraphQLField } from 'graphql';
import { randomUUID } from 'node:crypto';
import { minimalOperation } from './minimal-operation';
import { HANDLER_MATRIX } from './handler-matrix';
import { OPERATION_MATRIX } from './operation-matrix';
import { type Role, ROLES } from './roles';

describe('operation × role matrix', () => {
  let app: TestApp;
  const clients = new Map<Role, TestClient>();
  const handlers = new Set<string>();
  let operations: { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[];

  beforeAll(async () => {
    app = await startTestApp({}, nest => {
      nest
        .getHttpAdapter()
        .getInstance()
        .addHook('onRoute', ({ method, url }: { method: string | string[]; url: string }) => {
          for (const one of [method].flat()) if (one === 'GET' || one === 'POST') handlers.add(`${one} ${url}`);
        });
    });
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

  it('has a row for every HTTP handler, and none for handlers that are gone', () => {
    expect([...handlers].sort()).toEqual(Object.keys(HANDLER_MATRIX).sort());
  });

  it.each(ROLES)('lets a %s through exactly the HTTP handlers of their row', async role => {
    const client = clients.get(role)!;
    const wrong: string[] = [];
    for (const handler of handlers) {
      const [method, url = ''] = handler.split(' ');
      // Signing out would end the session that the rest of the sweep needs.
      if (url.endsWith('/sign-out')) continue;
      const path = url.replace(/:id/, randomUUID()).replace(/:\w+|\*/g, 'absent');
      const { status } = await (method === 'GET' ? client.get(path) : client.post(path, {}));
      const refused = status === 401 || status === 403;
      const allowed = HANDLER_MATRIX[handler]?.includes(role) ?? false;
      if (status >= 500) wrong.push(`${handler}: failed inside (${status})`);
      else if (allowed === refused)
        wrong.push(`${handler}: ${status}, but the row ${allowed ? 'allows' : 'refuses'} it`);
    }
    expect(wrong).toEqual([]);
  });

  // After the handlers: it ends with everybody signing out.
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
