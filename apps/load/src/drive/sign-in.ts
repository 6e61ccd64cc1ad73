/** Signs a demo account in. @returns the cookie to send */
export async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  if (response.status !== 200)
    throw new Error(`Signing in as ${email} was answered with ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ');
}

/** A few at a time. */
export async function signInAll(url: string, emails: string[]): Promise<string[]> {
  const cookies: string[] = [];
  let at = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (at < emails.length) {
        const index = at++;
        cookies[index] = await signIn(url, emails[index] as string);
      }
    }),
  );
  return cookies;
}
