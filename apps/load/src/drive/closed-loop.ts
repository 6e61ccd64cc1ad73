import { performance } from 'node:perf_hooks';
import { bodyOf, HttpConnection } from './http-connection';

export interface LoopResult {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  requests: number;
  failures: number;
  meanBytes: number;
}

export interface LoopOptions {
  port: number;
  connections: number;
  milliseconds: number;
  /** The next request of a connection. */
  next(connection: number): Buffer;
  warmUp?: number;
}

/** Every connection sends its next request as soon as its last one is answered. Latencies in milliseconds. */
export async function closedLoop({
  port,
  connections,
  milliseconds,
  next,
  warmUp = 0,
}: LoopOptions): Promise<LoopResult> {
  const latencies: number[] = [];
  let bytes = 0;
  let failures = 0;
  let firstFailure = '';
  const begin = performance.now() + warmUp;
  const end = begin + milliseconds;
  await Promise.all(
    Array.from({ length: connections }, async (_, index) => {
      const connection = new HttpConnection(port);
      try {
        for (;;) {
          const sent = performance.now();
          if (sent >= end) return;
          const answer = await connection.send(next(index));
          const now = performance.now();
          if (answer.status !== 200 || answer.bytes.includes('"errors":[')) {
            failures++;
            firstFailure ||= bodyOf(answer).slice(0, 500);
          }
          if (sent >= begin) {
            latencies.push(now - sent);
            bytes += answer.bytes.length;
          }
        }
      } finally {
        connection.close();
      }
    }),
  );
  if (failures > 0) throw new Error(`${failures} requests failed, the first with: ${firstFailure}`);
  const sorted = latencies.sort((a, b) => a - b);
  return {
    perSecond: (sorted.length / milliseconds) * 1_000,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    requests: sorted.length,
    failures,
    meanBytes: sorted.length ? bytes / sorted.length : 0,
  };
}

/** Of values sorted upwards. */
export const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

export const median = (values: number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
