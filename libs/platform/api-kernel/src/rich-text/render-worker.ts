import { acceptText } from '@tessellate/rich-text';
import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderJob } from './accept-document';

// A program of its own: it runs in the threads of the pool and knows neither the database nor any person.
parentPort?.on('message', ({ json, options }: RenderJob) => parentPort?.postMessage(answer(JSON.parse(json), options)));

function answer(input: unknown, options: RenderJob['options']): RenderAnswer {
  const result = acceptText(input, options);
  if (!result.ok) return result;
  const { document, ...rest } = result.accepted;
  return { ok: true, document: JSON.stringify(document), rest };
}
