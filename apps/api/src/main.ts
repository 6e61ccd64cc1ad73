import { ConfigError, loadConfig, renderInThreads } from '@tessellate/api-kernel';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createApp } from './app';

const DRAIN_MS = 10_000;

// Where a machine has much memory, V8 lets garbage stand for long: after hours of work the server held twice what it used.
// Tidied whenever it has grown by this much over what is alive, it stays small. Unlike a fixed limit nothing dies of it.
const HEAP_GROWTH_PERCENT = 50;
setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  // Built beside this program.
  renderInThreads(fileURLToPath(new URL('./render-worker.js', import.meta.url)));
  const app = await createApp(config);
  await app.listen(config.port, config.host);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: Error & { code?: string }) => {
  if (error instanceof ConfigError) console.error(error.message);
  else if (error.code === 'EADDRINUSE') console.error('The port is taken by another program. Set PORT to a free one.');
  else console.error(`The server could not start: ${error.stack ?? error.message}`);
  process.exit(1);
});
