import { cookiesOf, startTestApp, type TestApp, TestClient } from '@tessellate/api-testing';
import { freshEmail, GOOD_PASSWORD, mailTo, refusalOf, signInWith, tokenIn, VIEWER } from './support';

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp();
});
afterAll(() => server.close());

const signUp = (email: string, more: Record<string, unknown> = {}) =>
  server.visitor.post('/api/auth/sign-up', { name: 'Dr. Ngozi O’Malley', email, password: GOOD_PASSWORD, ...more });

describe('signing up', () => {
  it('leads from the form over the e-mail to a signed-in account that has no place in any group yet', async () => {
    const email = freshEmail();
    const answer = await signUp(email);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
    expect(
      await refusalOf(await server.visitor.post('/api/auth/sign-in', { email, password: GOOD_PASSWORD })),
    ).toMatchObject({
      code: 'EMAIL_NOT_VERIFIED',
    });

    const token = tokenIn(await mailTo(server, email, 'Confirm your e-mail address'));
    const verified = await server.visitor.post('/api/auth/verify-email', { token });
    expect(await verified.json()).toEqual({ status: 'VERIFIED', signedIn: true });
    const atOnce = new TestClient(server.url, cookiesOf(verified));
    expect((await atOnce.gql(VIEWER)).viewer).toMatchObject({ email, person: { name: 'Dr. Ngozi O’Malley' } });

    const later = await signInWith(server, email, GOOD_PASSWORD);
    expect((await later.gql(VIEWER)).viewer.email).toBe(email);
    expect((await later.gql('{ searchPeople(query: "a") { id } }')).searchPeople).toEqual([]);
  });

  it('answers alike for an address that has an account, and tells only its owner', async () => {
    const email = freshEmail();
    await signUp(email);
    const again = await signUp(email, { name: 'Somebody Else' });
    expect([again.status, await again.json()]).toEqual([200, { status: 'CONFIRM_EMAIL' }]);
    await mailTo(server, email, 'You already have an account');
    const rows = await server.dataSource.query('SELECT name FROM person WHERE email = $1', [email]);
    expect(rows).toEqual([{ name: 'Dr. Ngozi O’Malley' }]);
  });

  it.each([
    ['a short password', { password: 'short' }, 'password', 'at least 10'],
    [
      'the e-mail address as password',
      { password: 'SAME.person@school.example', email: 'same.person@school.example' },
      'password',
      'e-mail address',
    ],
    ['no name', { name: '   ' }, 'name', 'name'],
    ['something that is no e-mail address', { email: 'not an address' }, 'email', 'name@school.org.uk'],
    ['a name that is too long', { name: 'x'.repeat(500) }, 'name', '120'],
  ])('refuses %s, naming the field and what to do', async (_, given, field, words) => {
    const refusal = await refusalOf(await signUp(freshEmail(), given));
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(refusal.message).toContain(words);
  });

  it('refuses a body that is no object, and a request from another site', async () => {
    expect((await server.visitor.post('/api/auth/sign-up', ['x'])).status).toBe(400);
    const foreign = await server.visitor.post(
      '/api/auth/sign-in',
      { email: freshEmail(), password: 'x' },
      { origin: 'https://elsewhere.example' },
    );
    expect([foreign.status, (await refusalOf(foreign)).code]).toEqual([403, 'FORBIDDEN']);
  });

  it('refuses a confirmation link that was tampered with, and sends a new one on request', async () => {
    const email = freshEmail();
    await signUp(email);
    const token = tokenIn(await mailTo(server, email, 'Confirm your e-mail address'));
    const refused = await server.visitor.post('/api/auth/verify-email', { token: `${token.slice(0, -4)}AAAA` });
    expect([refused.status, (await refusalOf(refused)).code]).toEqual([400, 'LINK_EXPIRED']);
    await server.dataSource.query('DELETE FROM mailbox_message WHERE recipient = $1', [email]);
    expect((await server.visitor.post('/api/auth/resend-verification', { email })).status).toBe(200);
    const fresh = tokenIn(await mailTo(server, email, 'Confirm your e-mail address'));
    expect((await server.visitor.post('/api/auth/verify-email', { token: fresh })).status).toBe(200);
  });
});
