import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure, runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { runOnDatabase } from '../lib/run-on-database.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new Failure('Name one file: npm run schools:import -- FILE');
  // npm runs scripts in the project's folder; the person named the file from their own.
  const source = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!(await stat(source).catch(() => undefined))?.isFile()) throw new Failure(`There is no file ${source}.`);
  return runOnDatabase('schools-import.js', [source]);
});
