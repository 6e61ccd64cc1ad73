import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nx, nxEnvironment } from '../lib/build.mjs';
import { runNode } from '../lib/child.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { listenForSignals, onStop } from '../lib/shutdown.mjs';
import { say, whileWaiting } from '../lib/terminal.mjs';

const printer = at('dist/apps/api/print-schema.js');
const schema = at('apps/api/schema.graphql');
const config = at('libs/platform/web-kernel/codegen/codegen.mjs');

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  const check = process.argv.includes('--check');
  await ensureDependencies();
  if (!process.argv.includes('--no-build')) {
    const { code, output } = await whileWaiting(
      () => 'Building the API…',
      runNode(nx, ['run', '@tessellate/api:build'], { env: nxEnvironment }),
    );
    if (code !== 0) throw new Failure('The API could not be built; the reason is above.', output);
  }
  if (!existsSync(printer)) throw new Failure('dist/apps/api/print-schema.js is missing: run `npm run build` first.');

  const scratch = await mkdtemp(path.join(tmpdir(), 'tessellate-schema-'));
  onStop({ stop: () => rm(scratch, { recursive: true, force: true }) });
  const printed = path.join(scratch, 'schema.graphql');
  const { printSchema } = await import('../lib/print-schema.mjs');
  const print = await whileWaiting(() => 'Printing the schema…', printSchema(printer, printed));
  if (print.code !== 0)
    throw new Failure('The GraphQL schema could not be printed; the reason is above.', print.output);

  if (check) {
    const committed = await readFile(schema, 'utf8').catch(() => '');
    if (committed !== (await readFile(printed, 'utf8'))) {
      throw new Failure(
        'apps/api/schema.graphql differs from what the code says: run `npm run codegen` and commit the result.',
      );
    }
  } else await copyFile(printed, schema);

  const cli = at('node_modules/@graphql-codegen/cli/esm/bin.js');
  const generate = await runNode(cli, ['--config', config, ...(check ? ['--check'] : [])], { env: { NO_COLOR: '1' } });
  if (generate.code !== 0) {
    const message = check
      ? 'The generated GraphQL code differs from the operations: run `npm run codegen` and commit the result.'
      : 'The GraphQL code could not be generated; the reason is above.';
    throw new Failure(message, generate.output);
  }
  say(check ? 'The schema and the generated code are up to date.' : 'The schema and the generated code are written.');
  return 0;
});
