import { performance } from 'node:perf_hooks';
import { bodyOf, HttpConnection, jsonRequest } from '../drive/http-connection';
import { quantile } from '../drive/closed-loop';
import { persisted } from '../lib/operations';
import { uuid } from '../lib/random';
import { number, type ReportRow } from '../report/table';

export interface Writer {
  cookie: string;
  threadId: string;
}

export const messageBody = (hash: string, threadId: string, text: string, mutationId = uuid()) =>
  persisted(hash, {
    input: {
      mutationId,
      threadId,
      document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    },
  });

const TEXT =
  'We compared two worked answers before anybody wrote, and most of them saw what stayed the same. The picture came first, the rule after it.';

/** Every writer posts its next message as soon as its last one is stored. */
export async function measurePosting(
  what: string,
  port: number,
  hash: string,
  writers: Writer[],
  milliseconds: number,
): Promise<ReportRow[]> {
  const latencies: number[] = [];
  const end = performance.now() + milliseconds;
  await Promise.all(
    writers.map(async ({ cookie, threadId }) => {
      const connection = new HttpConnection(port);
      for (;;) {
        const sent = performance.now();
        if (sent >= end) break;
        const answer = await connection.send(jsonRequest('/graphql', messageBody(hash, threadId, TEXT), cookie));
        const body = bodyOf(answer);
        if (!body.includes('"MessageStored"')) throw new Error(`A message was not stored: ${body.slice(0, 500)}`);
        latencies.push(performance.now() - sent);
      }
      connection.close();
    }),
  );
  const sorted = latencies.sort((a, b) => a - b);
  const perSecond = (sorted.length / milliseconds) * 1_000;
  return [
    {
      what: `Post a message, ${what}, 16 writers, durable`,
      measured: `${number(perSecond)}/s (p50 ${number(quantile(sorted, 0.5), 1)}, p99 ${number(quantile(sorted, 0.99), 1)})`,
      floor: '',
      target: '≥ 400/s',
      met: perSecond >= 400,
    },
  ];
}
