import { ensureBuilt } from '../lib/build.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { runCommand } from '../lib/failure.mjs';

await runCommand(async () => {
  await ensureDependencies();
  await ensureBuilt();
  return 0;
});
