import type { ClientToServerEvents, ServerToClientEvents, SocketRefused } from '@tessellate/contract';
import type { Socket } from 'socket.io-client';
import { reportLive } from './connection';

export type AppSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

let opening: Promise<AppSocket> | undefined;

/** Live news can wait until the page has been drawn and the processor is free. */
const whenIdle = () =>
  new Promise<void>(resolve => {
    const idle = () =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => resolve(), { timeout: 1_500 })
        : setTimeout(resolve, 50);
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true });
  });

/**
 * The socket to our own origin, opened at the first call. It starts with long polling and moves to a WebSocket when the
 * network lets it, so that it works where WebSockets are blocked.
 */
export function getSocket(): Promise<AppSocket> {
  opening ??= whenIdle().then(async () => {
    const { io } = await import('socket.io-client');
    const socket: AppSocket = io({
      withCredentials: true,
      transports: ['polling', 'websocket'],
      reconnectionDelay: 500,
      reconnectionDelayMax: 8_000,
      randomizationFactor: 0.6,
    });
    socket.on('connect', () => reportLive(true));
    socket.on('disconnect', reason => {
      if (reason !== 'io client disconnect') reportLive(false);
      // Ended by the server on purpose: socket.io would not try again by itself.
      if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 2_000);
    });
    // Refused for now, which socket.io takes for the last word. A little later for each, so that not all come at once.
    socket.on('connect_error', error => {
      const seconds = (error as Error & { data?: Partial<SocketRefused> }).data?.retryAfterSeconds;
      if (seconds) setTimeout(() => socket.connect(), seconds * 1_000 * (1 + Math.random()));
    });
    return socket;
  });
  // A chunk that failed to load may be tried again.
  opening.catch(() => (opening = undefined));
  return opening;
}

/** After signing in or out: the socket takes on the new session. Does nothing when no socket was opened. */
export async function restartSocket(): Promise<void> {
  if (!opening) return;
  const socket = await opening;
  socket.disconnect();
  socket.connect();
}
