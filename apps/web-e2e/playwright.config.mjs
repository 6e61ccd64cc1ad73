import { defineConfig } from '@playwright/test';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { launchOptions } from './src/support/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Journeys in a real browser against a server, a database and a demo community of their own. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'dist/apps/web-e2e'),
  globalSetup: './src/support/global-setup.mjs',
  fullyParallel: true,
  // Each has browsers of its own; the server and its database are shared.
  workers: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2e9))),
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: await launchOptions(),
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 860 } } },
  ],
});
