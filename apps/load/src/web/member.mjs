/**
 * Signs in as a person of the demo community.
 * @param {string} url @param {string} email
 * @returns {Promise<{ name: string, value: string }[]>} the session's cookies
 */
export async function signIn(url, email) {
  const answer = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email }),
  });
  if (!answer.ok)
    throw new Error(
      `Signing in as ${email} was refused (${answer.status}). Does the server run with DEMO=1 and the demo community?`,
    );
  return answer.headers.getSetCookie().map(line => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1) };
  });
}

/**
 * The addresses of the pages to measure, found as a person finds them: by following the first link in a list.
 * @param {import('@playwright/test').BrowserContext} context signed in
 * @param {string} url
 */
export async function findPages(context, url) {
  const page = await context.newPage();
  const firstLink = async (list, prefix) => {
    await page.goto(url + list);
    const link = page.locator(`main a[href^="${prefix}"]:not([href$="/new"])`).first();
    await link.waitFor();
    return new URL((await link.getAttribute('href')) ?? '', url).pathname;
  };
  const strategy = await firstLink('/practice', '/practice/');
  const thread = await firstLink('/discussions', '/discussions/');
  await page.close();
  return { home: '/', feed: '/practice', strategy, thread };
}
