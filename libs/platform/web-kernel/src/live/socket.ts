import type { ClientToServerEvents, ServerToClientEvents, SocketRefused } from '@tessellate/contract';
import type { Socket } from 'socket.io-client';
import { earlyAnswersTaken } from '../apollo/early-answers';
import { Pauses } from '../retries/pauses';
import type { Connection } from './connection';

export type AppSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** A connection that has held for so long is a good one. */
const STEADY_MS = 10_000;

/** By then news are wanted, whatever the page still waits for. */
const DRAWN_WITHIN_MS = 1_500;
const LOOK_EVERY_MS = 100;

/**
 * Live news can wait until the page has been drawn and the processor is free. It is free for a moment also while an answer that the
 * page is drawn from is on its way: that moment is not meant.
 */
const whenIdle = () =>
  new Promise<void>(resolve => {
    const latest = performance.now() + DRAWN_WITHIN_MS;
    const free = (then: () => void) =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(then, { timeout: Math.max(0, latest - performance.now()) })
        : setTimeout(then, 50);
    const look = (taken: boolean) => {
      if (taken || performance.now() > latest) resolve();
      else setTimeout(() => free(() => look(earlyAnswersTaken())), LOOK_EVERY_MS);
    };
    const begin = () => free(() => look(false));
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  });

/**
 * The socket of one page to our own origin, opened at the first call. It starts with long polling and moves to a WebSocket when
 * the network lets it, so that it works where WebSockets are blocked.
 */
export class LiveSocket {
  private opening: Promise<AppSocket> | undefined;

  constructor(private readonly connection: Connection) {}

  get(): Promise<AppSocket> {
    this.opening ??= whenIdle().then(async () => {
      const { io } = await import('socket.io-client');
      const socket: AppSocket = io({
        withCredentials: true,
        // A socket of another page's in the same document is not ours.
        forceNew: true,
        transports: ['polling', 'websocket'],
        reconnectionDelay: 500,
        reconnectionDelayMax: 8_000,
        randomizationFactor: 0.6,
      });
      follow(socket, this.connection);
      return socket;
    });
    // A chunk that failed to load may be tried again.
    this.opening.catch(() => (this.opening = undefined));
    return this.opening;
  }

  /** After signing in or out: the socket takes on the new session. Does nothing when no socket was opened. */
  async restart(): Promise<void> {
    if (!this.opening) return;
    const socket = await this.opening;
    socket.disconnect();
    socket.connect();
  }
}

/** Tells how the connection fares, and tries again where socket.io would not. */
function follow(socket: AppSocket, connection: Connection): void {
  const pauses = new Pauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (seconds?: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), pauses.next(seconds));
  };
  socket.on('connect', () => {
    connection.reportLive(true);
    connection.reportRefusal(null);
    // One that is ended again at once has not been taken.
    clearTimeout(timer);
    timer = setTimeout(() => pauses.wentWell(), STEADY_MS);
  });
  socket.on('disconnect', reason => {
    clearTimeout(timer);
    if (reason !== 'io client disconnect') connection.reportLive(false);
    // Ended by the server on purpose: socket.io would not try again by itself.
    if (reason === 'io server disconnect') again();
  });
  // Refused for now, which socket.io takes for the last word.
  socket.on('connect_error', error => {
    // Nobody answered, and it goes on trying: also where it never was connected.
    if (socket.active) connection.reportLive(false);
    const { data } = error as Error & { data?: Partial<SocketRefused> };
    if (!data?.retryAfterSeconds) return;
    if (data.code === 'RATE_LIMITED') connection.reportRefusal(error.message);
    again(data.retryAfterSeconds);
  });
}
