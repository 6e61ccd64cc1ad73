import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createDatabase, startPostgres } from '@tessellate/embedded-postgres';
import { persistedOperations } from './lib/operations';
import { freePort, runProgram, type ServerProcess, startProgram } from './lib/server-process';
import { measure } from './measure/measure';
import { markdown } from './report/table';
import { FULL, loadWorld, QUICK } from './world/world';

const DOCUMENTS =
  process.env['BENCH_DOCUMENTS'] ?? path.join('apps', 'api', 'src', 'graphql', 'persisted-documents.json');
const FIRST_PORT = 18_000;
/** Those with which the image and `npm start` run the server; the floor has them too. */
const NODE_OPTIONS = ['--max-semi-space-size=32'];

/** `bench.js [--quick] [--server DIR]`, run in the repository's folder: starts everything, measures, prints a Markdown table. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      server: { type: 'string', default: path.join('dist', 'apps', 'api') },
      profile: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const began = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
  const home = await mkdtemp(path.join(tmpdir(), 'tessellate-bench-'));
  // Not inside the other: when started as root, PostgreSQL runs as somebody who cannot enter a private folder.
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-bench-postgres-'));
  const undo: (() => Promise<unknown>)[] = [home, dataDir].map(
    folder => () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  );
  const cleanUp = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void cleanUp().then(() => process.exit(130)));
  try {
    say('Starting PostgreSQL');
    const postgres = await startPostgres({ dataDir, port: await freePort(FIRST_PORT), log: say });
    undo.push(() => postgres.stop());
    const databaseUrl = await createDatabase(postgres.url, 'tessellate');
    await runProgram(path.join(values.server, 'migrate.js'), [], { DATABASE_URL: databaseUrl });
    const volume = values.quick ? QUICK : FULL;
    say('Loading the community');
    const world = await loadWorld(databaseUrl, volume, say);
    undo.push(() => world.close());

    const startServer = async (env: NodeJS.ProcessEnv): Promise<ServerProcess> => {
      const at = await freePort(FIRST_PORT + 100);
      const started = await startProgram(path.join(values.server, 'main.js'), [], {
        port: at,
        readyPath: '/health/ready',
        env: { ...serverEnvironment(databaseUrl, at, home), ...env },
        nodeOptions: [...NODE_OPTIONS, ...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [])],
      });
      undo.push(() => started.stop());
      return started;
    };
    const server = await startServer({});
    const port = Number(new URL(server.url).port);
    const startFloor = async (program: string, args: string[]): Promise<ServerProcess> => {
      const floor = await startProgram(path.join(import.meta.dirname, program), args, {
        port: await freePort(port + 1),
        readyPath: '/ready',
        env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
        nodeOptions: NODE_OPTIONS,
      });
      undo.push(() => floor.stop());
      return floor;
    };
    const operation = await persistedOperations(DOCUMENTS);
    const rows = await measure({
      world,
      server,
      startFloor,
      startServer,
      operation,
      documents: DOCUMENTS,
      attacker: path.join(import.meta.dirname, 'attacker.js'),
      databaseUrl,
      dataDir,
      home,
      quick: values.quick,
      only: values.only,
      say,
    });
    const page = markdown({
      rows,
      command: `npm run bench${values.quick ? ' -- --quick' : ''}`,
      volume: Object.entries(volume)
        .map(([what, count]) => `${count.toLocaleString('en-GB')} ${what}`)
        .join(', '),
    });
    await keep(page, values.quick);
    console.log(page);
    if (rows.some(row => row.met === false)) say('Some targets were missed.');
  } finally {
    await cleanUp();
  }
}

const serverEnvironment = (databaseUrl: string, port: number, home: string): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  AUTH_SECRET: 'only-for-the-benchmark-0123456789abcdef',
  DATA_DIR: path.join(home, 'files'),
  // One-click accounts and no limits on signing in: a thousand people come from one address.
  DEMO: '1',
  DEMO_IN_PRODUCTION: '1',
  RATE_LIMITS: '0',
});

async function keep(page: string, quick: boolean): Promise<void> {
  const folder = path.join('apps', 'load', 'results');
  await mkdir(folder, { recursive: true });
  const stamp = new Date().toISOString().slice(0, 16).replace(':', '');
  await writeFile(path.join(folder, `${stamp}${quick ? '-quick' : ''}.md`), page);
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack ?? error.message);
    process.exit(1);
  },
);
