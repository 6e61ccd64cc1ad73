import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A phone at the edge of its network still sends ten times as much. */
const WINDOW_MS = 20_000;
const LEAST_BYTES = 5_000;

/** For `createServer`: whoever has not said what they want by then is let go. The body has its own measure below. */
export const HEADER_TIMEOUTS = { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 } as const;

/** @returns what ends it */
const byTheClock = (check: () => void): (() => void) => {
  const timer = setInterval(check, WINDOW_MS).unref();
  return () => clearInterval(timer);
};

/**
 * Closes connections whose body comes too slowly to be meant. A minimum rate rather than a time for the whole: 25 MB over a bad
 * line may take a quarter of an hour, but something comes all the time.
 */
export function useSlowBodies(app: FastifyInstance, { leastBytes = LEAST_BYTES, everyWindow = byTheClock } = {}): void {
  app.addHook('onRequest', async (request, reply) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (!encoding && !Number(length)) return;
    const { raw } = request;
    let before = raw.socket.bytesRead;
    const end = everyWindow(() => {
      if (raw.complete) return end();
      const received = raw.socket.bytesRead - before;
      before = raw.socket.bytesRead;
      // Paused, it is we who are slow.
      if (received >= leastBytes || raw.isPaused()) return;
      end();
      close(request, reply);
    });
    raw.once('close', end);
  });
}

function close(request: FastifyRequest, reply: FastifyReply): void {
  const { socket } = request.raw;
  const body = JSON.stringify({ code: 'INVALID_INPUT', message: 'The connection was too slow. Try again.' });
  reply.hijack();
  if (!reply.raw.headersSent)
    reply.raw.writeHead(408, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    });
  reply.raw.end(body, () => socket.destroy());
}
