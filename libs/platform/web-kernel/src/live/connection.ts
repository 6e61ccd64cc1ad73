import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isForeign } from './foreign-answer';

/** `intercepted`: a filter or the sign-in page of a network answers in the server's place. */
export type ConnectionStatus = 'online' | 'reconnecting' | 'offline' | 'intercepted';

/** Who answered a request: our server, nobody, or the network in its place. */
export type Answerer = 'server' | 'nobody' | 'network';

/** A short break is not worth a notice. */
const PATIENCE_MS = 2_500;
/** How long to wait before each look whether the server can be reached again; the last goes on. */
const PROBE_AFTER_MS = [1_000, 2_000, 4_000, 8_000];
const PROBE_TIMEOUT_MS = 8_000;

// What the browser says of the network is a hint: some say "offline" long after it is back, so an answer counts for more.
let cutOff = typeof navigator !== 'undefined' && navigator.onLine === false;
let cutOffAt = 0;
let answeredBy: Answerer = 'server';
let live = true;
let troubled = false;
let patience: ReturnType<typeof setTimeout> | undefined;
let probe: ReturnType<typeof setTimeout> | undefined;
let probes = 0;
let shown: ConnectionStatus = 'online';
const listeners = new Set<() => void>();
const awaiting = new Set<() => void>();
let reachable = !cutOff;

const isReachable = () => !cutOff && answeredBy === 'server';

export function connectionStatus(): ConnectionStatus {
  if (cutOff) return 'offline';
  if (!troubled) return 'online';
  return answeredBy === 'network' ? 'intercepted' : 'reconnecting';
}

function update(): void {
  if (isReachable() && live) {
    clearTimeout(patience);
    patience = undefined;
    troubled = false;
  } else {
    patience ??= setTimeout(() => {
      troubled = true;
      tell();
    }, PATIENCE_MS);
  }
  const reached = !reachable && isReachable();
  reachable = isReachable();
  if (reachable) stopProbing();
  else probe ??= setTimeout(() => void look(), PROBE_AFTER_MS[Math.min(probes, PROBE_AFTER_MS.length - 1)]);
  tell();
  if (reached) awaiting.forEach(callback => callback());
}

function tell(): void {
  const status = connectionStatus();
  if (status === shown) return;
  shown = status;
  listeners.forEach(listener => listener());
}

function stopProbing(): void {
  clearTimeout(probe);
  probe = undefined;
  probes = 0;
}

/** Asks the server for a sign of life, until it gives one. */
async function look(): Promise<void> {
  probes += 1;
  const askedAt = performance.now();
  const answerer = await fetch('/health/live', {
    cache: 'no-store',
    redirect: 'manual',
    signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
  }).then(
    (answer): Answerer => (isForeign(answer) ? 'network' : answer.ok ? 'server' : 'nobody'),
    (): Answerer => 'nobody',
  );
  probe = undefined;
  reportAnswerer(answerer, askedAt);
}

/**
 * Told by the HTTP link after each request.
 *
 * @param askedAt when the request was sent, by the page's clock: an answer that was under way when the connection broke
 *   says nothing about now
 */
export function reportAnswerer(answerer: Answerer, askedAt = performance.now()): void {
  if (answerer === 'server' && askedAt >= cutOffAt) cutOff = false;
  answeredBy = answerer;
  update();
}

let refusal: string | null = null;

/** Told by the socket: why the server takes no connection for live news, in its own words. */
export function reportRefusal(words: string | null): void {
  if (words === refusal) return;
  refusal = words;
  listeners.forEach(listener => listener());
}

export const useRefusal = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => refusal,
    () => null,
  );

/** Asks at once whether the server can be reached, whatever the browser says. */
export async function serverAnswers(): Promise<boolean> {
  clearTimeout(probe);
  await look();
  return isReachable();
}

/** As `onConnectionBack`, also after a break too short for a notice. @returns ends it */
export function onServerReached(callback: () => void): () => void {
  awaiting.add(callback);
  return () => void awaiting.delete(callback);
}

/** Told by the socket once it has been connected before. */
export function reportLive(value: boolean): void {
  live = value;
  update();
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', () => {
    cutOff = true;
    cutOffAt = performance.now();
    update();
  });
  window.addEventListener('online', () => {
    if (isReachable()) return;
    stopProbing();
    void look();
  });
  if (cutOff) update();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConnectionStatus = (): ConnectionStatus =>
  useSyncExternalStore(subscribe, connectionStatus, () => 'online');

/** Calls back each time the server can be reached again after it could not. @returns ends it */
export function onConnectionBack(callback: () => void): () => void {
  let away = shown !== 'online';
  return subscribe(() => {
    const back = away && shown === 'online';
    away = shown !== 'online';
    if (back) callback();
  });
}

/** `onConnectionBack` for the life of a component. */
export function useConnectionBack(callback: () => void): void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => onConnectionBack(() => latest.current()), []);
}
