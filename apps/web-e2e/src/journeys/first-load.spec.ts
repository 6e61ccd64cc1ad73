import { createHash } from 'node:crypto';
import { expect, test } from '../support/test';

test('The first load brings no more than 196 kB of scripts for the signed-in home and 235 kB for the feed, and asks everything once', async ({
  signIn,
  cast,
}) => {
  const { page } = await signIn(cast.reader);
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map<string, { file: string; bytes: number }>();
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, { file: new URL(response.url).pathname, bytes: 0 });
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  // Until the live connection begins, and with it the question what has happened meanwhile.
  let asked: string[] = [];
  let live = false;
  // Where the server is slow the connection begins before the last of them is sent.
  let sentAtAll: string[] = [];
  page.on('request', sent => {
    live ||= sent.url().includes('/socket.io/');
    if (!sent.url().endsWith('/graphql')) return;
    const name = String(sent.postDataJSON().operationName);
    sentAtAll.push(name);
    if (!live) asked.push(name);
  });
  const expectAtMost = (limit: number) => {
    const files = [...scripts.values()];
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, 'something was counted').toBeGreaterThan(50_000);
    expect(total, files.map(({ file, bytes }) => `${file} ${bytes}`).join('\n')).toBeLessThanOrEqual(limit);
    scripts.clear();
    expect(asked).toEqual([...new Set(asked)]);
  };
  /** Nothing of the last page counts for the next. */
  const leave = async () => {
    await page.goto('about:blank');
    [asked, sentAtAll, live] = [[], [], false];
  };
  await page.goto('/');
  await expect(page.locator('main h1').first()).toBeVisible();
  // What the page asks for by itself once it has been drawn belongs to the first load as well.
  await expect.poll(() => live, 'the live connection began').toBe(true);
  await page.waitForTimeout(2_000);
  expectAtMost(196_000);
  await expect.poll(() => sentAtAll).toContain('ThreadList');

  await leave();
  await page.goto('/practice');
  await expect(page.locator('main article').first()).toBeVisible();
  await expect.poll(() => live, 'the live connection began').toBe(true);
  expectAtMost(235_000);

  const strategy = await page.locator('main article h2 a').first().getAttribute('href');
  await leave();
  await page.goto(String(strategy));
  await expect.poll(() => live, 'the live connection began').toBe(true);
  await expect.poll(() => sentAtAll).toContain('MoreByAuthor');
  expect(asked).toEqual([...new Set(asked)]);
});

test('Parts of pages are kept for ever, and carry only the headers that mean something beside them', async ({
  request,
}) => {
  const page = await request.get('/');
  expect(page.headers()).toMatchObject({
    'permissions-policy': expect.stringContaining('camera=()'),
    'content-security-policy': expect.stringContaining("script-src 'self'"),
    'x-frame-options': 'SAMEORIGIN',
  });
  const html = await page.text();
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  expect(scripts, 'the colour scheme and the early start').toHaveLength(2);
  const allowed = /script-src ([^;]*)/.exec(page.headers()['content-security-policy'] ?? '')?.[1];
  expect(allowed?.split(' ')).toEqual([
    "'self'",
    ...scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  ]);
  const files = [...html.matchAll(/\/assets\/[\w.-]+\.(?:js|css|woff2)/g)].map(([file]) => file);
  expect(new Set(files.map(file => file.split('.').at(-1)))).toEqual(new Set(['js', 'css', 'woff2']));
  for (const file of files) {
    const headers = (await request.get(file)).headers();
    expect(headers, file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers['permissions-policy'], file).toBeUndefined();
    expect(headers['content-security-policy'], file).toBeUndefined();
  }
});
