import { existsSync } from 'node:fs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { runOnDatabase } from '../lib/run-on-database.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const addresses = process.argv.slice(2);
  if (![0, 2].includes(addresses.length))
    throw new Failure('Name the old address and the new one: npm run accounts:address -- OLD NEW');
  return runOnDatabase('accounts-address.js', addresses);
});
