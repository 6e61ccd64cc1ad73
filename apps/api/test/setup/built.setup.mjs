import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import startDatabase from './database.setup.mjs';

const root = path.resolve(import.meta.dirname, '../../../..');

/** For tests of the programs as they are built: builds when a source differs from the last build. */
export default async function build() {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined, JEST_WORKER_ID: undefined };
  try {
    await promisify(execFile)(process.execPath, [path.join(root, 'apps/launcher/src/build.mjs')], { cwd: root, env });
  } catch (error) {
    throw new Error(`What is tested as it is built could not be built:\n${error.stdout}${error.stderr}`);
  }
  await startDatabase();
}
