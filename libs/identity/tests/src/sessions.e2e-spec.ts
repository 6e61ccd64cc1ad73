import { IdentityService } from '@tessellate/identity-api';
import { aPerson } from '@tessellate/identity-api/testing';
import { connectSocket, cookiesOf, startTestApp, type TestApp, TestClient, until } from '@tessellate/api-testing';
import { randomUUID } from 'node:crypto';
import { freshEmail, GOOD_PASSWORD, mailTo, refusalOf, signInWith, tokenIn, VIEWER } from './support';

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp();
});
afterAll(() => server.close());

/** Somebody with an account and a password, not signed in. */
async function somebody(): Promise<{ id: string; email: string }> {
  const person = aPerson({ email: freshEmail(), password: GOOD_PASSWORD });
  await server.app.get(IdentityService).createPerson(person);
  return person;
}

const isSignedIn = async (client: TestClient): Promise<boolean> => (await client.gql(VIEWER)).viewer !== null;
const reset = (token: string, password: string) => server.visitor.post('/api/auth/reset-password', { token, password });

describe('sessions', () => {
  it('answer a wrong password and an unknown address with the same words', async () => {
    const { email } = await somebody();
    const wrong = await server.visitor.post('/api/auth/sign-in', { email, password: 'not the right one' });
    const unknown = await server.visitor.post('/api/auth/sign-in', {
      email: freshEmail(),
      password: 'not the right one',
    });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('live in a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await somebody();
    const response = await server.visitor.post('/api/auth/sign-in', {
      email: email.toUpperCase(),
      password: GOOD_PASSWORD,
    });
    expect(response.headers.getSetCookie().join()).toMatch(/tessellate\.session_token=.+HttpOnly.*SameSite=Lax/i);
    const forged = new TestClient(server.url, cookiesOf(response).replace(/(.{6})$/, 'AAAAAA'));
    expect(await isSignedIn(forged)).toBe(false);
  });

  it('clear what the browser kept, in whatever way they are ended, and nothing while they last', async () => {
    const END_ALL = 'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { ended } }';
    const END = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }';
    const { email } = await somebody();
    const cleared = async (act: (client: TestClient) => Promise<Response>) => {
      const answer = await act(await signInWith(server, email, GOOD_PASSWORD));
      expect(answer.status).toBe(200);
      return answer.headers.get('clear-site-data');
    };
    const endAll = (keepThis: boolean) => (client: TestClient) =>
      client.post('/graphql', { query: END_ALL, variables: { input: { mutationId: randomUUID(), keepThis } } });
    const end = async (client: TestClient) => {
      const own = (await client.gql('{ sessions { id current } }')).sessions.find(
        (session: { current: boolean }) => session.current,
      );
      const input = { mutationId: randomUUID(), sessionId: own.id };
      return client.post('/graphql', { query: END, variables: { input } });
    };
    expect(await cleared(client => client.post('/api/auth/sign-out', {}))).toBe('"cache"');
    expect(await cleared(endAll(false))).toBe('"cache"');
    expect(await cleared(endAll(true))).toBeNull();
    expect(await cleared(end)).toBe('"cache"');
    await server.visitor.post('/api/auth/request-password-reset', { email });
    const token = tokenIn(await mailTo(server, email, 'Choose a new password'));
    expect(await cleared(() => reset(token, 'fourteen green chairs'))).toBe('"cache"');
  });

  it('end at once when signed out, and when they expire', async () => {
    const { email } = await somebody();
    const client = await signInWith(server, email, GOOD_PASSWORD);
    expect(await isSignedIn(client)).toBe(true);
    const answer = await client.post('/api/auth/sign-out', {});
    expect(answer.headers.getSetCookie().join()).toMatch(/Max-Age=0/i);
    expect(await isSignedIn(client)).toBe(false);

    const short = await signInWith(server, email, GOOD_PASSWORD);
    await server.dataSource.query(
      `UPDATE auth.session SET "expiresAt" = now() + interval '1 second' WHERE "userId" = (SELECT auth_user_id FROM person WHERE email = $1)`,
      [email],
    );
    expect(await isSignedIn(short)).toBe(true);
    await new Promise(resolve => setTimeout(resolve, 1_100));
    expect(await isSignedIn(short)).toBe(false);
  });

  it('are listed by device, and one of them can be ended from another', async () => {
    const { email } = await somebody();
    const here = await signInWith(server, email, GOOD_PASSWORD);
    const there = await signInWith(server, email, GOOD_PASSWORD);
    const { sessions } = await here.gql('{ sessions { id device current } }');
    expect(sessions).toHaveLength(2);
    const other = sessions.find((session: { current: boolean }) => !session.current);
    const left = await here.gql(
      'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id current } }',
      {
        input: { mutationId: randomUUID(), sessionId: other.id },
      },
    );
    expect(left.revokeSession).toEqual([expect.objectContaining({ current: true })]);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });

  it('of somebody else cannot be ended', async () => {
    const mine = await signInWith(server, (await somebody()).email, GOOD_PASSWORD);
    const theirs = await signInWith(server, (await somebody()).email, GOOD_PASSWORD);
    const { sessions } = await theirs.gql('{ sessions { id } }');
    const code = await mine.codeOf('mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }', {
      input: { mutationId: randomUUID(), sessionId: sessions[0].id },
    });
    expect([code, await isSignedIn(theirs)]).toEqual(['NOT_FOUND', true]);
  });

  it('all end with "sign out everywhere", and open sockets with them', async () => {
    const { email } = await somebody();
    const here = await signInWith(server, email, GOOD_PASSWORD);
    const there = await signInWith(server, email, GOOD_PASSWORD);
    const socket = await connectSocket(there);
    const answer = await here.gql(
      'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { ended } }',
      {
        input: { mutationId: randomUUID() },
      },
    );
    expect(answer.signOutEverywhere.ended).toBe(2);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, false]);
    await until('the socket to be closed', () => !socket.connected);
    socket.close();
  });

  it('notice a revocation that another process made', async () => {
    const { id, email } = await somebody();
    const client = await signInWith(server, email, GOOD_PASSWORD);
    expect(await isSignedIn(client)).toBe(true);
    await server.dataSource.query(
      'DELETE FROM auth.session WHERE "userId" = (SELECT auth_user_id FROM person WHERE id = $1)',
      [id],
    );
    await until('the session to be forgotten', async () => !(await isSignedIn(client)), 2_000);
  });
});

describe('passwords', () => {
  it('are reset by a link that works once, ends every session and confirms the address', async () => {
    const person = aPerson({ email: freshEmail(), password: GOOD_PASSWORD, emailVerified: true });
    await server.app.get(IdentityService).createPerson(person);
    const old = await signInWith(server, person.email, GOOD_PASSWORD);
    await server.dataSource.query('UPDATE auth."user" SET "emailVerified" = false WHERE email = $1', [person.email]);
    await server.visitor.post('/api/auth/request-password-reset', { email: person.email });
    const token = tokenIn(await mailTo(server, person.email, 'Choose a new password'));

    const weak = await refusalOf(await reset(token, person.email));
    expect(weak).toMatchObject({ code: 'INVALID_INPUT', field: 'password' });
    expect((await reset(token, 'a whole new tessellation')).status).toBe(200);
    expect(await isSignedIn(old)).toBe(false);
    expect(await isSignedIn(await signInWith(server, person.email, 'a whole new tessellation'))).toBe(true);
    expect((await refusalOf(await reset(token, 'yet another tessellation'))).code).toBe('LINK_EXPIRED');
  });

  it('are reset for an unknown address with the same answer, and no message', async () => {
    const email = freshEmail();
    const answer = await server.visitor.post('/api/auth/request-password-reset', { email });
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'SENT_IF_KNOWN' }]);
    const rows = await server.dataSource.query('SELECT 1 FROM mailbox_message WHERE recipient = $1', [email]);
    expect(rows).toEqual([]);
  });

  it('are changed by who knows the old one; the other devices are signed out', async () => {
    const { email } = await somebody();
    const here = await signInWith(server, email, GOOD_PASSWORD);
    const there = await signInWith(server, email, GOOD_PASSWORD);
    const wrong = await here.post('/api/auth/change-password', {
      currentPassword: 'guess',
      password: 'a whole new tessellation',
    });
    expect(await refusalOf(wrong)).toMatchObject({ code: 'WRONG_PASSWORD', field: 'currentPassword' });
    const changed = await here.post('/api/auth/change-password', {
      currentPassword: GOOD_PASSWORD,
      password: 'a whole new tessellation',
    });
    expect(changed.status).toBe(200);
    expect(await isSignedIn(new TestClient(server.url, cookiesOf(changed)))).toBe(true);
    expect(await isSignedIn(there)).toBe(false);
    await mailTo(server, email, 'Your password was changed');
  });

  it('are stored as argon2id with the parameters of OWASP', async () => {
    const { id } = await somebody();
    const rows = await server.dataSource.query(
      'SELECT a.password FROM auth.account a JOIN person p ON p.auth_user_id = a."userId" WHERE p.id = $1',
      [id],
    );
    expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
