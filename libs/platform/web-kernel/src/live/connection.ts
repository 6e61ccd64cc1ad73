import { useSyncExternalStore } from 'react';

export type ConnectionStatus = 'online' | 'reconnecting' | 'offline';

/** A short break is not worth a notice. */
const PATIENCE_MS = 2_500;

let reachable = true;
let live = true;
let troubled = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach(listener => listener());

function update(): void {
  if (reachable && live) {
    clearTimeout(timer);
    timer = undefined;
    if (troubled) {
      troubled = false;
      tell();
    }
  } else {
    timer ??= setTimeout(() => {
      troubled = true;
      tell();
    }, PATIENCE_MS);
  }
}

/** Told by the HTTP link after each request. */
export function reportReachable(value: boolean): void {
  reachable = value;
  update();
}

/** Told by the socket once it has been connected before. */
export function reportLive(value: boolean): void {
  live = value;
  update();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

const status = (): ConnectionStatus => (navigator.onLine === false ? 'offline' : troubled ? 'reconnecting' : 'online');

export const useConnectionStatus = (): ConnectionStatus => useSyncExternalStore(subscribe, status, () => 'online');
