import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { runNode } from './child.mjs';
import { diskFullLine, Failure, isDiskFull } from './failure.mjs';
import { apiMigrate, postgresDir, seedMain } from './paths.mjs';
import { say, seconds, whileWaiting } from './terminal.mjs';

/**
 * Migrates the database, and fills an empty one with the demo community in demo mode.
 * @param {{ env: NodeJS.ProcessEnv, demo: boolean, embedded: boolean, stamp: string }} options `stamp` names the build
 */
export async function prepareData({ env, demo, embedded, stamp }) {
  // Kept beside the data itself, so that it goes when the data goes. A database elsewhere may be changed by others: always looked at.
  const note = path.join(postgresDir, 'prepared');
  const state = `${stamp} ${demo ? 'demo' : 'plain'}\n`;
  if (embedded && (await readFile(note, 'utf8').catch(() => '')) === state) return;

  const migrated = await whileWaiting(() => 'Preparing the database…', runNode(apiMigrate, [], { env }));
  if (migrated.code !== 0)
    throw stepFailure('The database could not be migrated; the reason is above.', migrated.output);
  if (demo) {
    const start = performance.now();
    let last = 'Looking for the demo community';
    const seeding = runNode(seedMain, ['--if-empty'], { env, onLine: line => (last = line.trim() || last) });
    const seeded = await whileWaiting(() => last, seeding);
    if (seeded.code !== 0)
      throw stepFailure('The demo community could not be written; the reason is above.', seeded.output);
    if (performance.now() - start > 5_000) say(`Demo community written in ${seconds(start)}`);
  }
  if (embedded) await writeFile(note, state);
}

/** @param {string} message @param {string} output */
function stepFailure(message, output) {
  return isDiskFull(output)
    ? new Failure(diskFullLine)
    : new Failure(message, output.split('\n').slice(-40).join('\n'));
}
