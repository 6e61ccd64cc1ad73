import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type WebSocket from 'ws';
import { quantile } from './closed-loop';
import { listen } from './listener';

export interface BroadcastResult {
  sockets: number;
  sent: number;
  expected: number;
  seen: number;
  p50: number;
  p99: number;
  bytes: number;
}

export interface BroadcastOptions {
  url: string;
  sockets: number;
  cookieOf?(index: number): string;
  room?: { type: string; id: string };
  messages: number;
  perSecond: number;
  /** Posts one message that holds `marker`; resolves when it was accepted. */
  post(marker: string): Promise<unknown>;
  /** While everybody is still there. */
  beforeLeaving?(): Promise<void>;
}

const CONNECT_AT_ONCE = 40;
const PATIENCE_MS = 20_000;

/** Everybody watches one room; from sending a message to every screen having it, in milliseconds. */
export async function broadcast(options: BroadcastOptions): Promise<BroadcastResult> {
  const { url, room, messages, perSecond, post } = options;
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  let bytes = 0;
  let closed = 0;
  const onMessage = (text: string) => {
    const now = performance.now();
    const marker = /marker-\d+-end/.exec(text)?.[0] ?? '';
    const sent = sentAt.get(marker);
    if (sent === undefined) return;
    latencies.push(now - sent);
    bytes += text.length;
  };
  const listeners: WebSocket[] = [];
  try {
    for (let from = 0; from < options.sockets; from += CONNECT_AT_ONCE) {
      const count = Math.min(CONNECT_AT_ONCE, options.sockets - from);
      const some = Array.from({ length: count }, (_, n) =>
        listen({
          url,
          onMessage,
          onClose: () => closed++,
          ...(options.cookieOf ? { cookie: options.cookieOf(from + n) } : {}),
          ...(room ? { room } : {}),
        }),
      );
      listeners.push(...(await Promise.all(some)));
    }
    // Presence is told when people arrive; the room is measured once it is quiet.
    await sleep(2_000);
    for (let n = 0; n < messages; n++) {
      const marker = `marker-${n}-end`;
      sentAt.set(marker, performance.now());
      const posted = post(marker);
      await sleep(1_000 / perSecond);
      await posted;
    }
    const expected = messages * options.sockets;
    const deadline = performance.now() + PATIENCE_MS;
    while (latencies.length < expected && performance.now() < deadline) await sleep(50);
    await options.beforeLeaving?.();
    if (closed > 0) throw new Error(`${closed} of ${options.sockets} sockets were cut off.`);
    const sorted = [...latencies].sort((a, b) => a - b);
    return {
      sockets: options.sockets,
      sent: messages,
      expected,
      seen: sorted.length,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      bytes: sorted.length ? bytes / sorted.length : 0,
    };
  } finally {
    for (const listener of listeners) {
      listener.removeAllListeners('close');
      listener.terminate();
    }
  }
}
