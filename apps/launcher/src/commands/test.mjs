import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { nx, nxEnvironment, rememberBuild } from '../lib/build.mjs';
import { runNode } from '../lib/child.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { listenForSignals, onStop } from '../lib/shutdown.mjs';
import { sideBySide } from '../lib/side-by-side.mjs';
import { printSummary, readJestReport, readPlaywrightReport } from '../lib/summary.mjs';
import { seconds } from '../lib/terminal.mjs';

/** Whoever gave a column another name learns it here, before any test of a feature. */
const SQL_TESTS = 'apps/api/test/sql/';

/**
 * @typedef {object} Stage
 * @property {string} key for --only
 * @property {string} name
 * @property {string[]} [after] stages without whose success this one makes no sense
 * @property {boolean} [aside] uses one core, and so is run side by side with its neighbours that are so
 * @property {(output: Output) => Promise<Omit<import('../lib/summary.mjs').StageResult, 'name' | 'took'>>} run
 *
 * @typedef {Pick<NonNullable<Parameters<typeof runNode>[2]>, 'inherit' | 'onLine'>} Output where a stage's programs print
 */

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  const [only, rest] = readArguments(process.argv.slice(2));
  try {
    await ensureDependencies();
  } catch (error) {
    console.error(error instanceof Failure ? `${error.detail ?? ''}\n${error.message}` : error);
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  const scratch = await mkdtemp(path.join(tmpdir(), 'tessellate-report-'));
  onStop({ stop: () => rm(scratch, { recursive: true, force: true }) });

  const stages = allStages(scratch, rest).filter(stage => only.length === 0 || only.includes(stage.key));
  if (stages.length === 0)
    throw new Failure(
      `--only knows: ${allStages('', [])
        .map(stage => stage.key)
        .join(', ')}`,
    );
  /** @type {import('../lib/summary.mjs').StageResult[]} */
  const results = [];
  const failed = new Set();
  for (let next = 0; next < stages.length;) {
    const from = next++;
    if (stages[from]?.aside) while (stages[next]?.aside) next++;
    const group = stages.slice(from, next);
    const works = group.map(
      stage => (/** @type {(line: string) => void} */ say) =>
        timed(stage, failed, group.length > 1 ? { onLine: say } : { inherit: true }, say),
    );
    for (const [at, { read }] of sideBySide(works, availableParallelism()).entries()) {
      const { key, name } = /** @type {Stage} */ (group[at]);
      console.log(`\n━━ ${name} ━━\n`);
      const result = await read(line => console.log(line));
      if (result.failed) failed.add(key);
      results.push(result);
    }
  }
  return printSummary(results) ? 0 : 1;
});

/**
 * @param {Stage} stage
 * @param {ReadonlySet<string>} failed
 * @param {Output} output
 * @param {(line: string) => void} say
 * @returns {Promise<import('../lib/summary.mjs').StageResult>}
 */
async function timed({ name, after, run }, failed, output, say) {
  const start = performance.now();
  const missing = after?.find(key => failed.has(key));
  if (missing) say(`Not run, since the ${missing} failed.`);
  const counts = missing ? { passed: 0, failed: 1, skipped: 0, note: 'not run' } : await run(output);
  return { ...counts, name, took: seconds(start) };
}

/** @param {string[]} args @returns {[only: string[], rest: string[]]} */
function readArguments(args) {
  const only = args.filter(arg => arg.startsWith('--only=')).flatMap(arg => arg.slice('--only='.length).split(','));
  return [only, args.filter(arg => !arg.startsWith('--only='))];
}

/**
 * @param {string} scratch folder for reports
 * @param {string[]} rest passed on to jest and Playwright
 * @returns {Stage[]}
 */
function allStages(scratch, rest) {
  const sqlReport = path.join(scratch, 'sql.json');
  const jestReport = path.join(scratch, 'jest.json');
  const playwrightReport = path.join(scratch, 'playwright.json');
  return [
    { key: 'typecheck', name: 'Types', run: () => nxTarget('typecheck') },
    { key: 'lint', name: 'Lint, boundaries and circles of imports', aside: true, run: lint },
    {
      key: 'sql',
      name: 'SQL agrees with the schema',
      aside: true,
      run: output => jest(sqlReport, [`--testPathPatterns=${SQL_TESTS}`], output),
    },
    {
      key: 'format',
      name: 'Formatting (npm run format mends it)',
      aside: true,
      run: async output =>
        one(await runNode(at('node_modules/prettier/bin/prettier.cjs'), ['--check', at('.')], output)),
    },
    {
      key: 'unused',
      name: 'Dependencies, files and exports are used and listed',
      aside: true,
      run: async output =>
        one(await runNode(at('node_modules/knip/bin/knip.js'), ['--no-progress', '--no-config-hints'], output)),
    },
    {
      key: 'build',
      name: 'Build, and the stories of components',
      run: async () => {
        const result = await nxTarget('build', 'stories');
        if (!result.failed) await rememberBuild();
        return result;
      },
    },
    {
      key: 'schema',
      name: 'Schema and generated code agree',
      after: ['build'],
      run: async () =>
        one(await runNode(at('apps/launcher/src/codegen.mjs'), ['--check', '--no-build'], { inherit: true })),
    },
    {
      key: 'jest',
      name: 'Unit, integration and API tests',
      after: ['build'],
      run: output => jest(jestReport, [`--testPathIgnorePatterns=${SQL_TESTS}`, ...rest], output),
    },
    {
      key: 'e2e',
      name: 'Journeys in a browser',
      after: ['build'],
      run: async () => {
        const args = ['test', '-c', at('apps/web-e2e/playwright.config.mjs'), '--reporter=list,json', ...rest];
        const { code } = await runNode(at('node_modules/@playwright/test/cli.js'), args, {
          inherit: true,
          env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
        });
        return counted(await readPlaywrightReport(playwrightReport), code);
      },
    },
  ];
}

/** @param {string} report @param {string[]} args @param {Output} output */
async function jest(report, args, output) {
  const all = ['--config', at('jest.config.mjs'), '--json', `--outputFile=${report}`, ...args];
  const { code } = await runNode(at('node_modules/jest/bin/jest.js'), all, {
    ...output,
    env: {
      NODE_OPTIONS:
        `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
    },
  });
  return counted(await readJestReport(report), code);
}

/** @param {...string} targets */
async function nxTarget(...targets) {
  // The server's own check reads the tests of all domains.
  const args = [
    'run-many',
    '-t',
    ...targets,
    '--exclude=tag:type:test',
    '--outputStyle=static',
    `--parallel=${availableParallelism()}`,
  ];
  const { code, output } = await runNode(nx, args, { env: nxEnvironment, onLine: line => console.log(line) });
  if (code === 0 && /No tasks were run/i.test(output))
    return { passed: 0, failed: 1, skipped: 0, note: 'nothing was checked' };
  return one({ code });
}

/** All projects in one process: circles and boundaries are looked for across them, and each file is read once. @param {Output} output */
async function lint(output) {
  const circles = await runNode(at('node_modules/oxlint/bin/oxlint'), [at('.')], output);
  if (circles.code !== 0) return one(circles);
  // The rule for boundaries reads the project graph that Nx leaves behind, and is silent without one.
  const graph = await runNode(nx, ['show', 'projects'], { env: nxEnvironment });
  if (graph.code !== 0) return one(graph);
  return one(await runNode(at('node_modules/eslint/bin/eslint.js'), [at('.'), '--max-warnings=0'], output));
}

/** @param {{ code: number }} result */
function one({ code }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * A runner that found nothing, or stopped without saying which test failed, has failed.
 * @param {{ passed: number, failed: number, skipped: number, note?: string }} counts
 * @param {number} code
 */
function counted(counts, code) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, note: `ended with exit code ${code}` };
  return counts;
}
