import { expect, test } from '../support/test';

test('The first load brings no more than 200 kB of scripts for the signed-in home and 240 kB for the feed', async ({
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
  const expectAtMost = (limit: number) => {
    const files = [...scripts.values()];
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, 'something was counted').toBeGreaterThan(50_000);
    expect(total, files.map(({ file, bytes }) => `${file} ${bytes}`).join('\n')).toBeLessThanOrEqual(limit);
    scripts.clear();
  };
  await page.goto('/');
  await expect(page.locator('main h1').first()).toBeVisible();
  // What the page asks for by itself once it has been drawn belongs to the first load as well.
  await page.waitForTimeout(3_000);
  expectAtMost(200_000);

  await page.goto('/practice');
  await expect(page.locator('main article').first()).toBeVisible();
  expectAtMost(240_000);
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
  const files = [...(await page.text()).matchAll(/\/assets\/[^"]+\.(?:js|css|woff2)/g)].map(([file]) => file);
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
