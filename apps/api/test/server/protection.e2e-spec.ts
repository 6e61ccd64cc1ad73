import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphqlAnswer, startTestApp, type TestApp, TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const SCHEMA = '{ __schema { queryType { name } } }';
const answerOf = async (response: Response) => (await response.json()) as GraphqlAnswer;
const codeIn = async (response: Response) => (await answerOf(response)).errors?.[0]?.extensions.code ?? null;

describe('what the server refuses', () => {
  let server: TestApp;
  let member: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    member = await server.signIn(participants[0]!.email);
  });
  afterAll(() => server.close());

  it('GraphQL sent by another site’s form, which a browser sends without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, origin: 'https://evil.example', cookie: member.cookie },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
      expect([type, response.status >= 400]).toEqual([type, true]);
      expect(await response.text()).not.toContain('"viewer"');
    }
    const link = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ viewer { id } }')}`, {
      headers: { cookie: member.cookie, origin: 'https://evil.example' },
    });
    expect(await link.text()).not.toContain('"viewer":{');
  });

  it('cross-site calls that change something', async () => {
    const response = await member.post('/api/auth/sign-out', {}, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect((await member.gql('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('a session cookie that scripts or other sites could use', async () => {
    const [person] = (await new CommunityBuilder(server.app).workGroup({ participants: 1 })).participants;
    const response = await server.visitor.post('/api/demo/sign-in', { email: person!.email });
    for (const cookie of response.headers.getSetCookie())
      expect(cookie).toMatch(/HttpOnly.*SameSite=(Lax|Strict)|SameSite=(Lax|Strict).*HttpOnly/i);
  });

  it('documents nested deeper than any screen needs', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{ id }' : `{ author { department { members { person ${nested(depth - 1)} } } } }`;
    const query = `{ strategies(first: 1) { edges { node ${nested(4)} } } }`;
    expect(await member.codeOf(query)).toBe('INVALID_INPUT');
  });

  it('documents that ask for too much at once, and says so', async () => {
    const rows =
      'edges { node { id title excerpt author { id name } department { id members { person { id name } } } reactions { kind count } } }';
    const lists = Array.from({ length: 20 }, (_, n) => `s${n}: strategies(first: 100) { ${rows} }`).join(' ');
    const answer = await member.ask(`{ ${lists} }`);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'TOO_COMPLEX' } });
    expect(answer.errors?.[0]?.message).toContain('too much at once');
  });

  it('rendering the same text again and again under other names', async () => {
    const input = { sections: { context: textDocument('Year 8'), did: textDocument('Lines') } };
    const preview = (times: number) =>
      `query ($input: StrategyPreviewInput!) { ${Array.from({ length: times }, (_, n) => `p${n}: strategyPreview(input: $input) { readingMinutes }`).join(' ')} }`;
    expect(await member.codeOf(preview(1), { input })).toBeNull();
    expect(await member.codeOf(preview(5), { input })).toBe('TOO_COMPLEX');
  });

  it('long texts many times over, which a single answer could not hold', async () => {
    const texts = (times: number) =>
      `{ ${Array.from({ length: times }, (_, n) => `s${n}: strategy(id: "${randomUUID()}") { sections { html } }`).join(' ')} }`;
    expect(await member.codeOf(texts(2))).toBeNull();
    expect(await member.codeOf(texts(30))).toBe('TOO_COMPLEX');
  });

  it('fragments that double one another, documents of nothing but commas, and subscriptions', async () => {
    const doubling = Array.from({ length: 25 }, (_, n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`);
    for (const [query, code] of [
      [`{ viewer { ...f0 } } ${doubling.join(' ')} fragment f25 on Viewer { id }`, 'TOO_COMPLEX'],
      [`${','.repeat(100_000)}{ viewer { id } }`, 'INVALID_INPUT'],
      ['subscription { viewer { id } }', 'INVALID_INPUT'],
    ]) {
      const answer = await member.post('/graphql', { query });
      expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([400, code]);
    }
  });

  it('many aliases and many requests in one', async () => {
    const aliases = Array.from({ length: 200 }, (_, n) => `v${n}: viewer { id }`).join(' ');
    expect(await member.codeOf(`{ ${aliases} }`)).toBe('INVALID_INPUT');
    const batch = await member.post('/graphql', [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]);
    expect(batch.status).toBe(400);
  });

  it('more than 100 rows of a page', async () => {
    expect(await member.codeOf('{ strategies(first: 101) { edges { node { id } } } }')).toBe('INVALID_INPUT');
    expect(await member.codeOf('{ strategies(first: -1) { edges { node { id } } } }')).toBe('INVALID_INPUT');
    expect(await member.codeOf('{ strategies(first: 5, after: "not a cursor") { edges { node { id } } } }')).toBe(
      'INVALID_INPUT',
    );
  });

  it('variables of the wrong kind, as the asker’s fault', async () => {
    const query =
      'query ($id: UUID!, $first: Int) { strategy(id: $id) { id } strategies(first: $first) { edges { node { id } } } }';
    expect(await member.codeOf(query, { id: 'not a uuid' })).toBe('INVALID_INPUT');
    expect(await member.codeOf(query, { id: randomUUID(), first: 'many' })).toBe('INVALID_INPUT');
  });

  it('bodies larger than any text here, without falling over', async () => {
    const response = await member.post('/graphql', {
      query: '{ viewer { id } }',
      variables: { padding: 'x'.repeat(1_200_000) },
    });
    expect(response.status).toBe(413);
    expect((await member.gql('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('long bodies of visitors, who have none, as it answers somebody whose session has ended', async () => {
    const body = (length: number) => ({ query: '{ viewer { id } }', variables: { padding: 'x'.repeat(length) } });
    const refused = await server.visitor.post('/graphql', body(100_000));
    expect(refused.status).toBe(200);
    expect(await codeIn(refused)).toBe('UNAUTHENTICATED');
    const signIn = await server.visitor.post('/api/auth/sign-in', body(100_000));
    expect([signIn.status, await signIn.json()]).toEqual([413, expect.objectContaining({ code: 'TOO_LARGE' })]);
    expect(await codeIn(await server.visitor.post('/graphql', body(20_000)))).toBeNull();
    expect(await codeIn(await member.post('/graphql', body(100_000)))).toBeNull();
  });

  it('bodies of more values than any text has, in words and before anything is made of them', async () => {
    const response = await member.post('/graphql', {
      query: '{ viewer { id } }',
      variables: { padding: Array.from({ length: 100_000 }, () => 0) },
    });
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'This has too many parts to send at once. Split it up.',
            extensions: { code: 'TOO_LARGE' },
          },
        ],
      },
    ]);
    expect((await member.gql('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('a variable that does not fit, without saying what it holds', async () => {
    const answer = await member.ask('query ($id: UUID!) { strategy(id: $id) { id } }', { id: { secret: 'words' } });
    expect(answer.errors?.[0]?.message).toContain('We do not recognise this link');
    expect(JSON.stringify(answer)).not.toContain('words');
  });

  it('bodies that come packed, which could be small to send and large to open', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', cookie: member.cookie },
      body: new Uint8Array(gzipSync(JSON.stringify({ query: '{ viewer { id } }' }))),
    });
    expect(response.status).toBe(400);
  });

  it('what it does not understand, without telling its insides', async () => {
    const answer = await answerOf(await member.post('/graphql', { query: '{ strategies(first: "x") { nothing } }' }));
    expect(answer.errors?.every(error => error.extensions.code === 'INVALID_INPUT')).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|\bat .*\.ts/);
  });
});

describe('what every answer carries', () => {
  let server: TestApp;
  beforeAll(async () => void (server = await startTestApp()));
  afterAll(() => server.close());

  const health = (headers: Record<string, string> = {}) => fetch(`${server.url}/health/live`, { headers });
  const schema = (headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' }),
    });

  it('is no page in a frame, no guess at its type, and loads nothing when it is data', async () => {
    for (const response of [await health(), await schema()]) {
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect((await health()).headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await schema()).headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  });

  it('is compressed for whoever understands it, and only then', async () => {
    const plain = await schema({ 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const text = await plain.text();
    for (const encoding of ['br', 'gzip']) {
      const packed = await schema({ 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(await packed.text()).toBe(text);
    }
    expect((await health({ 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('in production', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp({ env: 'production', introspection: false, persistedOnly: true });
  });
  afterAll(() => server.close());

  it('accepts the documents of its own web app, by hash or whole', async () => {
    const file = path.resolve(import.meta.dirname, '../../src/graphql/persisted-documents.json');
    const documents = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
    const [hash, query] = documents.find(([, text]) => text.includes('query IdentityViewer'))!;
    const byHash = await server.visitor.post('/graphql', {
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    const visitor = { data: { __typename: 'Query', viewer: null } };
    expect(await answerOf(byHash)).toEqual(visitor);
    expect(await answerOf(await server.visitor.post('/graphql', { query }))).toEqual(visitor);
  });

  it('refuses any other document, and a hash it does not know', async () => {
    expect(await codeIn(await server.visitor.post('/graphql', { query: '{ viewer { id email } }' }))).toBe('FORBIDDEN');
    const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    expect(['FORBIDDEN', 'PERSISTED_QUERY_NOT_FOUND']).toContain(
      await codeIn(await server.visitor.post('/graphql', unknown)),
    );
    const dressed = {
      query: '{ viewer { email } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    };
    expect(await codeIn(await server.visitor.post('/graphql', dressed))).toBe('FORBIDDEN');
  });

  it('does not show its schema, neither there nor with own documents allowed', async () => {
    expect(await codeIn(await server.visitor.post('/graphql', { query: SCHEMA }))).toBe('FORBIDDEN');
    const open = await startTestApp({ env: 'production', introspection: false });
    try {
      const answer = await new TestClient(open.url).ask(SCHEMA);
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    } finally {
      await open.close();
    }
  });
});
