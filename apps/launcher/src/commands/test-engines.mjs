import { ensureBuilt } from '../lib/build.mjs';
import { runNode } from '../lib/child.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  await ensureDependencies();
  const script = at('apps/web-e2e/src/engines/run.mjs');
  const names = process.argv.slice(2);
  const { code } = await runNode(script, ['--list', ...names], { inherit: true });
  // What to install has been said; there is nothing to build for.
  if (code !== 0) return code;
  await ensureBuilt();
  return (await runNode(script, names, { inherit: true })).code;
});
