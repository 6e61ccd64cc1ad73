/** @jest-environment node */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandService, Jobs } from '@tessellate/api-kernel';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

interface Line {
  msg: string;
  request?: string;
  method?: string;
  route?: string;
  status?: number;
  ms?: number;
  operation?: string;
}

describe('the log', () => {
  let server: TestApp;
  let text = '';
  const lines = () =>
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Line);
  const requests = () => lines().filter(({ msg }) => msg === 'request');

  beforeAll(async () => {
    server = await startTestApp(
      { logLevel: 'info' },
      app =>
        app.get(Jobs).handle('test.fails', () => Promise.reject(new Error('550 <ada.king@school.example> unknown'))),
      { write: (line: string) => void (text += line) },
    );
  });
  afterAll(() => server.close());

  it('has a line for each request, by its route and operation, without what was in it', async () => {
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    const member = await server.signIn(participants[0]!.email);
    text = '';
    const file = crypto.randomUUID();
    await member.get(`/files/${file}?w=96`);
    await member.get('/calendar/s3cret-address.ics');
    await server.visitor.post('/api/auth/sign-in', { email: 'ada.king@school.example', password: 'my private words' });
    await member.post(
      '/graphql',
      {
        query: 'query FindPeople($query: String!) { searchPeople(query: $query) { id } }',
        variables: { query: 'a private sentence' },
      },
      { 'x-request-id': 'the-request-of-this-test' },
    );
    await member.post('/graphql', { query: '{ viewer { id } }', operationName: 'ada.king@school.example' });
    expect(requests().map(({ method, route, status, operation }) => [method, route, status, operation])).toEqual([
      ['GET', '/files/:id', 404, undefined],
      ['GET', '/calendar/:file', 404, undefined],
      ['POST', '/api/auth/sign-in', 401, undefined],
      ['POST', '/graphql', 200, 'FindPeople'],
      ['POST', '/graphql', expect.any(Number), 'unnamed'],
    ]);
    expect(requests()[3]).toMatchObject({ request: 'the-request-of-this-test', ms: expect.any(Number) });
    for (const secret of [file, 's3cret', 'ada.king', 'private', participants[0]!.email, participants[0]!.id])
      expect(text).not.toContain(secret);
  });

  it('tells of a failed statement without its parameters', async () => {
    text = '';
    const commands = server.app.get(CommandService);
    const failing = commands.unattended(({ tx }) =>
      tx.query('INSERT INTO person (id, name, email) VALUES ($1, $2, $3)', [
        'a private sentence',
        'Ada King',
        'ada.king@school.example',
      ]),
    );
    await expect(failing).rejects.toThrow();
    expect(text).toContain('INSERT INTO person (id, name, email) VALUES ($1, $2, $3)');
    expect(text).toContain('22P02');
    for (const secret of ['private', 'Ada King', 'ada.king']) expect(text).not.toContain(secret);
  });

  it('tells of a failed job without the address that a mail server repeats', async () => {
    text = '';
    await server.app.get(CommandService).unattended(({ tx }) => server.app.get(Jobs).add(tx, 'test.fails', {}));
    await server.settled();
    expect(lines().map(({ msg }) => msg)).toContainEqual(expect.stringContaining('test.fails failed'));
    expect(text).toContain('550 <[address]> unknown');
    expect(text).not.toContain('ada.king');
  });
});
