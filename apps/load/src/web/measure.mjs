import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureWeb } from './measure-web.mjs';
import { startDemoServer } from './demo-server.mjs';

const HELP = `node apps/load/src/web/measure.mjs [options]
  --url URL     a running server with the demo community (else one is started, with a database of its own)
  --dist DIR    the built product to start (dist)
  --email MAIL  who looks at the pages
  --runs N      Lighthouse runs per page, of which the median counts (3)
  --only LIST   pages, such as home,thread
  --keep DIR    keeps Lighthouse's full reports there`;

const root = path.resolve(import.meta.dirname, '../../../..');
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    email: { type: 'string' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await main();

/** Prints a Markdown table of the web pages' speed; what costs points goes to the error output. */
async function main() {
  const say = line => console.error(line);
  const server = values.url
    ? { url: values.url, stop: async () => undefined }
    : await startDemoServer({ root, dist: path.resolve(root, values.dist), say });
  const stop = () => void server.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { rows, notes } = await measureWeb({
      url: server.url,
      root,
      runs: Number(values.runs),
      say,
      ...(values.email ? { email: values.email } : {}),
      ...(values.only ? { only: values.only.split(',') } : {}),
      ...(values.keep ? { keep: values.keep } : {}),
    });
    console.log('| what | measured | target | |\n| --- | --- | --- | --- |');
    for (const { what, measured, target, met } of rows)
      console.log(`| ${what} | ${measured} | ${target} | ${met ? 'met' : '**missed**'} |`);
    for (const note of notes) say(note);
  } finally {
    await server.stop();
  }
}
