import { ensureBuilt } from '../lib/build.mjs';
import { runNode } from '../lib/child.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  await ensureDependencies();
  await ensureBuilt();
  const { code } = await runNode(at('dist/apps/load/bench.js'), process.argv.slice(2), { inherit: true });
  return code;
});
