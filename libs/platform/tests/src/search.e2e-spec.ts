import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchRegistry } from '@tessellate/api-kernel';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { readFile } from 'node:fs/promises';

describe('Searching', () => {
  let server: TestApp;

  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  it('has one source for each operation that searches, and no other', async () => {
    const schema = await readFile('apps/api/schema.graphql', 'utf8');
    const operations = [...schema.matchAll(/^ {2}search([A-Z]\w+)\(/gm)].map(([, name = '']) => name);
    const sources = server.app.get(SearchRegistry).names.map(name => name[0]!.toUpperCase() + name.slice(1));
    expect(sources.sort()).toEqual(operations.sort());
    expect(sources.length).toBeGreaterThanOrEqual(6);
  });
});
