/* global describe, it, expect, beforeAll, afterAll */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJestReport, readPlaywrightReport } from '../src/lib/summary.mjs';

describe('the totals of a test run', () => {
  /** @type {string} */
  let folder;
  beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'tessellate-summary-'))));
  afterAll(() => rm(folder, { recursive: true }));

  /** @param {unknown} report */
  const written = async report => {
    const file = path.join(folder, 'report.json');
    await writeFile(file, JSON.stringify(report));
    return file;
  };

  it('count a suite that could not run as a failure', async () => {
    const file = await written({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      numRuntimeErrorTestSuites: 1,
    });
    expect(await readJestReport(file)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('count a journey that passed on a second try as passed, and say so', async () => {
    const file = await written({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] });
    expect(await readPlaywrightReport(file)).toEqual({
      passed: 4,
      failed: 0,
      skipped: 0,
      note: '1 passed only on a second try',
    });
  });

  it('count nothing when there is no report', async () => {
    expect(await readJestReport(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
