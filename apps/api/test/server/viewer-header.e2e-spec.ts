import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { NOBODY, VIEWER_HEADER } from '@tessellate/contract';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import documents from '../../src/graphql/persisted-documents.json' with { type: 'json' };

describe('an answer says whose it is, by which a device knows what it may keep', () => {
  let server: TestApp;
  let member: TestClient;
  let other: TestClient;
  const whose = async (client: TestClient, body: object) =>
    (await client.post('/graphql', body)).headers.get(VIEWER_HEADER);
  const idOf = async (client: TestClient) =>
    (await client.gql<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    member = await server.signIn(participants[0]!.email);
    other = await server.signIn(participants[1]!.email);
  });
  afterAll(() => server.close());

  it.each([
    ['in words', { query: '{ viewer { id } }' }],
    [
      'by its hash, compiled',
      {
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: Object.entries(documents).find(([, text]) => text.startsWith('query ShellViewer'))?.[0],
          },
        },
      },
    ],
    ['that is refused', { query: '{ thread(id: "6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11") { id } }' }],
  ])('to a question %s', async (_, body) => {
    expect(await whose(member, body)).toBe(await idOf(member));
    expect(await whose(other, body)).toBe(await idOf(other));
    expect(await whose(server.visitor, body)).toBe(NOBODY);
  });

  it('and once the session has ended, that it is nobody’s', async () => {
    expect((await other.post('/api/auth/sign-out', {})).status).toBe(200);
    expect(await whose(other, { query: '{ viewer { id } }' })).toBe(NOBODY);
  });
});
