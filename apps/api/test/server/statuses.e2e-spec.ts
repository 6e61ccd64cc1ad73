import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphqlAnswer, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { CREATE, PREVIEW } from '@tessellate/practice-tests/support';

const BY_ID = 'query ($id: UUID!) { strategy(id: $id) { id } }';

describe('the status of what the asker did wrong is 400, never 500', () => {
  let server: TestApp;
  let member: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const [own, other] = [
      await community.workGroup({ participants: 1 }),
      await community.workGroup({ participants: 1 }),
    ];
    member = await server.signIn(own.participants[0]!.email);
    stranger = await server.signIn(other.participants[0]!.email);
  });
  afterAll(() => server.close());

  const nested = (depth: number): unknown =>
    depth === 0 ? { type: 'paragraph' } : { type: 'blockquote', content: [nested(depth - 1)] };
  const wide = Array.from(
    { length: 25 },
    (_, n) => `s${n}: strategies(first: 100) { edges { node { id title excerpt } } }`,
  );

  it.each<[string, { query?: unknown; variables?: unknown }]>([
    ['a syntax error', { query: '{ viewer { id ' }],
    ['a field that does not exist', { query: '{ nothing }' }],
    ['a missing variable', { query: BY_ID }],
    ['an unfitting variable', { query: BY_ID, variables: { id: 7 } }],
    [
      'unknown fields by the thousand, of which the first is named',
      {
        query: PREVIEW,
        variables: { input: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])) },
      },
    ],
    [
      'a text with fields by the thousand that it does not have',
      {
        query: PREVIEW,
        variables: {
          input: { sections: { context: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])) } },
        },
      },
    ],
    [
      'a list of what does not fit, of which the first is named',
      {
        query: 'query ($ids: [UUID!]!) { viewer { id } }',
        variables: { ids: Array.from({ length: 50_000 }, () => 'x') },
      },
    ],
    ['too many tokens', { query: `{ viewer { ${'id '.repeat(4_000)} } }` }],
    ['too many nodes', { query: `{ ${'viewer { id } '.repeat(700)} }` }],
    ['too much complexity', { query: `{ ${wide.join(' ')} }` }],
    [
      'a text nested 120 deep',
      { query: PREVIEW, variables: { input: { sections: { context: { type: 'doc', content: [nested(120)] } } } } },
    ],
    ['no query', {}],
    ['a query that is no text', { query: { kind: 'Document' } }],
    ['variables that are no object', { query: '{ viewer { id } }', variables: 'x' }],
    ['a name that no operation has', { query: 'query A { viewer { id } } query B { viewer { id } }' }],
  ])('%s', async (_what, body) => {
    const response = await member.post('/graphql', body);
    const answer = (await response.json()) as GraphqlAnswer;
    expect([response.status, answer.errors?.[0]?.extensions.code]).toEqual([
      400,
      expect.stringMatching(/^(INVALID_INPUT|TOO_COMPLEX)$/),
    ]);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message.length).toBeLessThan(700);
  });

  it('a body that is not JSON', async () => {
    const headers = { 'content-type': 'application/json', origin: server.url, cookie: member.cookie };
    for (const body of ['{"query": ', '', '[]', 'null', '"x"']) {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      expect([body, response.status]).toEqual([body, 400]);
    }
  });

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    [
      'that ends early',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwords',
    ],
    ['without a part', 'multipart/form-data; boundary=b', 'nothing of a form'],
    ['with a broken header', 'multipart/form-data; boundary=b', '--b\r\n\0broken\r\n\r\nwords\r\n--b--\r\n'],
    ['that is empty', 'multipart/form-data; boundary=b', ''],
    ['with a boundary far too long', `multipart/form-data; boundary=${'b'.repeat(5_000)}`, 'x'],
    [
      'of very many fields',
      'multipart/form-data; boundary=b',
      `${'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\nx\r\n'.repeat(2_000)}--b--\r\n`,
    ],
  ])('an upload %s', async (_what, type, body) => {
    for (const address of ['/api/files', '/api/attachments']) {
      const response = await fetch(server.url + address, {
        method: 'POST',
        headers: { 'content-type': type, origin: server.url, cookie: member.cookie },
        body,
      });
      const answer = (await response.json()) as { code: string; message: string };
      expect([address, response.status, answer.code]).toEqual([address, 400, 'INVALID_INPUT']);
    }
  });

  it('what is no longer on the disk is not found, and its place is not told', async () => {
    const form = new FormData();
    form.set('file', new Blob(['words']), 'notes.txt');
    const headers = { origin: server.url, cookie: member.cookie };
    const sent = await fetch(`${server.url}/api/attachments`, { method: 'POST', headers, body: form });
    const { fileId } = (await sent.json()) as { fileId: string };
    expect((await member.get(`/files/${fileId}`)).status).toBe(200);
    await rm(path.join(server.dataDir, 'files'), { recursive: true });
    const answer = await member.get(`/files/${fileId}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(server.dataDir);
  });

  it('a mutationId that is the id of something else is a conflict, whether or not it can be seen', async () => {
    const strategy = (mutationId: string) => ({ ...strategyInput(), mutationId });
    const taken = randomUUID();
    await member.gql(CREATE, { input: strategy(taken) });
    expect((await stranger.ask(CREATE, { input: strategy(taken) })).errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT' },
      message: expect.stringContaining('Send a new one'),
    });
    expect((await stranger.gql(CREATE, { input: strategy(randomUUID()) })).createStrategy).not.toBeNull();
  });
});
