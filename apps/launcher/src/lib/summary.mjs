import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, took: string, note?: string }} StageResult
 */

/**
 * What jest counted; a suite that could not run counts as a failure.
 * @param {string} file its JSON report
 */
export async function readJestReport(file) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number } | undefined} */
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) ?? undefined;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/**
 * What Playwright counted; a test that passed only when tried again counts as passed, and is named.
 * @param {string} file its JSON report
 */
export async function readPlaywrightReport(file) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] } | undefined} */
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) ?? undefined;
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (report?.errors?.length ?? 0),
    skipped: stats.skipped,
    note: stats.flaky ? `${stats.flaky} passed only on a second try` : undefined,
  };
}

/** @param {StageResult[]} results */
export function printSummary(results) {
  const width = Math.max(...results.map(result => result.name.length));
  console.log('\nSummary');
  for (const { name, passed, failed, skipped, took, note } of results) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed${skipped ? ` ${skipped} skipped` : ''}`;
    console.log(
      `  ${failed ? '✘' : '✔'} ${name.padEnd(width)} ${counts}  ${took.padStart(10)}${note ? `  (${note})` : ''}`,
    );
  }
  const total = (/** @type {'passed' | 'failed'} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0;
}
