import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityService } from '@tessellate/identity-api';
import { aPerson, ATTEMPT_RULES } from '@tessellate/identity-api/testing';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { freshEmail, GOOD_PASSWORD, mailTo, refusalOf, tokenIn } from './support';

let server: TestApp;
const LIMIT = ATTEMPT_RULES['sign-in'];

/** As a proxy hands it over: what the client wrote, then whom the proxy heard from. */
const from = (address: string, claimed = '') => ({ 'x-forwarded-for': claimed ? `${claimed}, ${address}` : address });
const signIn = (email: string, password: string, headers: Record<string, string>) =>
  server.visitor.post('/api/auth/sign-in', { email, password }, headers);
const person = async () => {
  const made = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
  await server.app.get(IdentityService).createPerson(made);
  return made;
};
const events = async (id: string) =>
  (await server.dataSource.query(
    'SELECT action, actor_id AS actor, reason FROM audit_entry WHERE target_id = $1 ORDER BY at, id',
    [id],
  )) as { action: string; actor: string | null; reason: string }[];

beforeAll(async () => {
  server = await startTestApp({ rateLimits: true, trustProxy: 1 });
});
afterAll(() => server.close());
beforeEach(() => server.dataSource.query('DELETE FROM rate_count'));

describe('attempts to sign in, behind one proxy', () => {
  it('count for the address that the proxy saw, whatever the client claims to have been forwarded for', async () => {
    const statuses: number[] = [];
    for (let n = 0; n <= LIMIT.address.max; n++) {
      const answer = await signIn(`nobody${n}@school.example`, 'a wrong guess', from('203.0.113.5', `10.1.${n}.1`));
      statuses.push(answer.status);
    }
    expect([...new Set(statuses.slice(0, -1))]).toEqual([401]);
    expect(statuses.at(-1)).toBe(429);
    const elsewhere = await signIn('nobody@school.example', 'a wrong guess', from('203.0.113.6', '203.0.113.5'));
    expect(elsewhere.status).toBe(401);
  });

  it('count for a whole household of IPv6 addresses at once', async () => {
    const { email } = await person();
    for (let n = 0; n < LIMIT.account.max; n++)
      expect((await signIn(email, 'a wrong guess', from(`2001:db8:5:6::${n + 1}`))).status).toBe(401);
    expect((await signIn(email, 'a wrong guess', from('2001:db8:5:6:7::8'))).status).toBe(429);
  });

  it('never lock the owner out by wrong passwords from one other place', async () => {
    const { id, email } = await person();
    const guess = () => signIn(email, 'a wrong guess', from('203.0.113.66'));
    for (let n = 0; n < LIMIT.account.max; n++) expect((await guess()).status).toBe(401);
    for (let n = 0; n < 5; n++) expect((await guess()).status).toBe(429);
    expect((await signIn(email, GOOD_PASSWORD, from('203.0.113.66'))).status).toBe(429);
    expect((await signIn(email, GOOD_PASSWORD, from('198.51.100.4'))).status).toBe(200);
    expect((await guess()).status).toBe(429);
    const actions = (await events(id)).map(({ action }) => action);
    expect(actions).toEqual([
      ...Array<string>(LIMIT.account.max).fill('signIn.refused'),
      'signIn.blocked',
      'session.opened',
    ]);
  });

  it('stop guesses at one account that are spread over many addresses, and say so', async () => {
    const { email } = await person();
    for (let n = 0; n < LIMIT.everywhere.max; n++)
      expect((await signIn(email, 'a wrong guess', from(`198.51.100.${n}`))).status).toBe(401);
    const refused = await signIn(email, 'a wrong guess', from('198.51.100.200'));
    expect([refused.status, (await refusalOf(refused)).message]).toEqual([
      429,
      expect.stringMatching(/for this account\. Try again in 1[45] minutes/),
    ]);
    await server.visitor.post('/api/auth/request-password-reset', { email }, from('198.51.100.201'));
    const token = tokenIn(await mailTo(server, email, 'Choose a new password'));
    const password = 'an even newer tessellation';
    await server.visitor.post('/api/auth/reset-password', { token, password }, from('198.51.100.201'));
    expect((await signIn(email, password, from('198.51.100.202'))).status).toBe(200);
  });
});

describe('what happens to an account', () => {
  it('is in the log: signing in and out, refusals, resets and changes of the password, never a word that was typed', async () => {
    const { id, email } = await person();
    const here = from('192.0.2.77');
    await signIn(email, 'a wrong guess', here);
    const opened = await signIn(email, GOOD_PASSWORD, here);
    const cookie = opened.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ');
    const post = (path: string, body: object) => server.visitor.post(path, body, { ...here, cookie });
    await post('/api/auth/change-password', { currentPassword: 'a wrong guess', password: 'another good long one' });
    await post('/api/auth/change-password', { currentPassword: GOOD_PASSWORD, password: 'another good long one' });
    await signIn(email, 'another good long one', here);
    await server.visitor.post('/api/auth/request-password-reset', { email }, here);
    const token = tokenIn(await mailTo(server, email, 'Choose a new password'));
    await server.visitor.post('/api/auth/reset-password', { token, password: GOOD_PASSWORD }, here);
    const again = await signIn(email, GOOD_PASSWORD, here);
    const last = again.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ');
    await server.visitor.post('/api/auth/sign-out', {}, { ...here, cookie: last });
    const log = await events(id);
    expect(log.map(({ action, actor }) => [action, actor])).toEqual([
      ['signIn.refused', null],
      ['session.opened', id],
      ['password.changeRefused', id],
      ['password.changed', id],
      ['session.opened', id],
      ['password.resetAsked', null],
      ['password.reset', id],
      ['session.opened', id],
      ['session.ended', id],
    ]);
    const words = JSON.stringify(log);
    for (const secret of [email, GOOD_PASSWORD, 'a wrong guess', 'another good long one', token, '192.0.2.77'])
      expect(words).not.toContain(secret);
  });

  it('takes as long to answer about an unknown address as about a known one', async () => {
    const { email } = await person();
    const here = from('192.0.2.99');
    const requests = [
      ['/api/auth/request-password-reset', { email }],
      ['/api/auth/request-password-reset', { email: freshEmail() }],
      ['/api/auth/sign-up', { email, name: 'Ada King', password: GOOD_PASSWORD }],
      ['/api/auth/sign-up', { email: freshEmail(), name: 'Ada King', password: GOOD_PASSWORD }],
    ] as const;
    for (const [path, body] of requests) {
      const before = performance.now();
      expect((await server.visitor.post(path, body, here)).status).toBe(200);
      expect(performance.now() - before).toBeGreaterThan(490);
    }
  });
});

describe('headers', () => {
  it('keep devices shut, answers out of every cache, and clear what a browser kept when somebody signs out', async () => {
    const health = await server.visitor.get('/health/live');
    expect(health.headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    for (const query of ['{ viewer { id } }', '{ nonsense }', '{']) {
      const answer = await server.visitor.post('/graphql', { query });
      expect([query, answer.headers.get('cache-control')]).toEqual([query, 'no-store']);
    }
    const signedOut = await server.visitor.post('/api/auth/sign-out', {});
    expect([signedOut.status, signedOut.headers.get('clear-site-data')]).toEqual([200, '"cache"']);
  });
});
