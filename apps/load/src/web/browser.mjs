import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A browser with a profile of its own, which Lighthouse can steer too.
 * @param {import('@playwright/test').LaunchOptions} options how to start a browser on this machine
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, port: number, close: () => Promise<void> }>}
 */
export async function openBrowser(options) {
  const profile = await mkdtemp(path.join(tmpdir(), 'tessellate-lighthouse-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
    locale: 'en-GB',
    // A worker that keeps files would hide what a first visit fetches.
    serviceWorkers: 'block',
  });
  return {
    context,
    port,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Opens the page once, with an empty cache, and adds up what came over the wire for its scripts and styles.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @returns {Promise<{ script: number, style: number, font: number, files: { url: string, bytes: number }[] }>} bytes as transferred, compressed
 */
export async function transferred(context, url) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const seen = new Map();
  wire.on('Network.responseReceived', event =>
    seen.set(event.requestId, { url: event.response.url, type: event.type, bytes: 0 }),
  );
  wire.on('Network.loadingFinished', event => {
    const entry = seen.get(event.requestId);
    if (entry) entry.bytes = event.encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('main h1').first().waitFor();
  // Whatever the page asks for by itself after it has been drawn belongs to the first load as well.
  await page.waitForTimeout(3_000);
  await page.close();
  const entries = [...seen.values()];
  const sum = type => entries.filter(entry => entry.type === type).reduce((total, entry) => total + entry.bytes, 0);
  const files = entries.filter(entry => entry.type === 'Script').map(({ url: file, bytes }) => ({ url: file, bytes }));
  return { script: sum('Script'), style: sum('Stylesheet'), font: sum('Font'), files };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
