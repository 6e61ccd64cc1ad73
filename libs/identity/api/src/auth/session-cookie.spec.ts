import { cookieValue, sessionCookie, sessionCookieName, signToken, verifyToken } from './session-cookie';

const SECRET = 'a secret for tests only, long enough to be accepted';

describe('the session cookie', () => {
  it('gives its token back when the signature is ours', () => {
    const header = sessionCookie('abc-123', SECRET, false).split(';')[0] ?? '';
    const value = cookieValue(`theme=dark; ${header}; x=y`, sessionCookieName(false));
    expect(verifyToken(value ?? '', SECRET)).toBe('abc-123');
  });

  it.each([
    ['another secret', signToken('abc', 'some other secret that is long enough')],
    ['another token', signToken('abc', SECRET).replace('abc', 'abd')],
    ['no signature', 'abc'],
    ['an empty signature', 'abc.'],
    ['a broken encoding', '%E0%A4%A'],
    ['nothing', ''],
  ])('is refused with %s', (_, value) => {
    expect(verifyToken(value, SECRET)).toBeNull();
  });

  it('is marked Secure, with the prefix that browsers enforce, only behind https', () => {
    expect(sessionCookie('t', SECRET, true)).toMatch(
      /^__Secure-tessellate\.session_token=.*; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(sessionCookie('t', SECRET, false)).toMatch(/^tessellate\.session_token=.*; HttpOnly; SameSite=Lax$/);
  });
});
