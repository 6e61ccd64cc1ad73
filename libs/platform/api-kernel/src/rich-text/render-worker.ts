import { acceptText } from '@tessellate/rich-text';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderJob } from './accept-document';

// Whoever waits for a page goes first. Only Linux knows priorities of threads; elsewhere this would be the whole server's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

// A program of its own: it runs in the threads of the pool and knows neither the database nor any person.
parentPort?.on('message', ({ json, options }: RenderJob) => parentPort?.postMessage(answer(JSON.parse(json), options)));

function answer(input: unknown, options: RenderJob['options']): RenderAnswer {
  const result = acceptText(input, options);
  if (!result.ok) return result;
  const { document, ...rest } = result.accepted;
  return { ok: true, document: JSON.stringify(document), rest };
}
