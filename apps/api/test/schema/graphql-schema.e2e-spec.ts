import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

describe('GraphQL schema', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });

  afterAll(() => app.close());

  it('is the one committed in apps/api/schema.graphql', async () => {
    const committed = await readFile(path.join(process.cwd(), 'apps/api/schema.graphql'), 'utf8');
    const withoutHeading = committed.replace(/^#.*\n+/, '').trim();
    expect(printSchema(app.app.get(GraphQLSchemaHost).schema).trim()).toBe(withoutHeading);
  });
});
