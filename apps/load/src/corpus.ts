import { parseArgs } from 'node:util';
import { Api, Refusal } from './corpus/api';
import { type Entry, idOf, messageDocument, readEntries, strategyInput, titleOf } from './corpus/entries';

const USAGE =
  'node dist/apps/load/corpus.js --file FILE.jsonl.gz --url http://localhost:3000 --email … --password … [--limit N]';
const AT_ONCE = 4;
const PER_THREAD = 100;

const CREATE_STRATEGY = 'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } } }';
const CREATE_THREAD = 'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }';
const POST_MESSAGE =
  'mutation ($input: PostMessageInput!) { postMessage(input: $input) { ... on MessageStored { message { number } } } }';

/** Posts every entry of a corpus through the API: misconceptions as messages in threads, everything else as strategies. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      url: { type: 'string' },
      email: { type: 'string' },
      password: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const { file, url, email, password } = values;
  if (!file || !url || !email || !password) throw new Error(`Usage: ${USAGE}`);
  const api = await Api.signIn(url.replace(/\/$/, ''), email, password);
  const { myWorkGroups } = await api.ask<{ myWorkGroups: { id: string }[] }>('{ myWorkGroups { id } }');
  const audienceId = myWorkGroups[0]?.id;
  if (!audienceId) throw new Error(`${email} is in no Work Group. Sign in as somebody who takes part in one.`);

  const refused: string[] = [];
  const done = { strategies: 0, threads: 0, messages: 0 };
  const began = Date.now();
  const attempt = async (entry: Entry, kind: keyof typeof done, work: () => Promise<unknown>) => {
    try {
      await work();
      done[kind]++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(`Line ${entry.line} (${entry.title.slice(0, 60)}): ${error.code} ${error.message}`);
    }
  };

  let threadId = '';
  let inThread = 0;
  const running = new Set<Promise<void>>();
  for await (const entry of readEntries(file)) {
    if (values.limit && entry.line > Number(values.limit)) break;
    const mutationId = idOf(email, entry.line, entry.title);
    if (entry.kind === 'misconception') {
      if (inThread++ % PER_THREAD === 0) {
        threadId = idOf(email, 'thread', entry.line);
        await attempt(entry, 'threads', () =>
          api.ask(CREATE_THREAD, { input: { mutationId: threadId, audienceId, title: titleOf(entry) } }),
        );
      }
      const thread = threadId;
      add(
        attempt(entry, 'messages', () =>
          api.ask(POST_MESSAGE, { input: { mutationId, threadId: thread, document: messageDocument(entry) } }),
        ),
      );
    } else
      add(attempt(entry, 'strategies', () => api.ask(CREATE_STRATEGY, { input: strategyInput(entry, mutationId) })));
    if (running.size >= AT_ONCE) await Promise.race(running);
  }
  await Promise.all(running);

  function add(work: Promise<void>): void {
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
  }

  for (const line of refused) console.error(line);
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  console.log(
    `${done.strategies} strategies, ${done.threads} threads and ${done.messages} messages posted in ${seconds} s; ${refused.length} refused.`,
  );
  if (refused.length > 0) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
