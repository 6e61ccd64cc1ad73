import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** More than the largest upload and any picture that somebody chooses by mistake. */
const READ_AT_MOST = 64 * 1024 * 1024;
/** A sender that is silent for this long has lost its connection or waits for the answer. */
const SILENCE_MS = 3_000;
/** How long a sender that goes on after its answer may take to notice it. */
const LINGER_MS = 2_000;

/**
 * Reads what is left of a refused request's body, and throws it away, before its answer is sent. A browser looks for the
 * answer only once it has sent everything, and the next request on the connection begins where this body ends.
 */
export function useUnreadBodies(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { raw } = request;
    if (!hasBody(raw) || raw.readableEnded || raw.destroyed) return payload;
    const bounded = Number(raw.headers['content-length'] ?? 0) <= READ_AT_MOST;
    if (bounded && (await readToEnd(raw))) {
      // Fastify gives up the connection when a body is too large; this one has come to its end.
      if (raw.complete) reply.removeHeader('connection');
      return payload;
    }
    // Closing at once would reset the connection, and the answer would be lost on its way.
    const timer = setTimeout(() => raw.socket.destroy(), LINGER_MS);
    void readToEnd(raw).then(ended => {
      clearTimeout(timer);
      if (!ended) raw.socket.destroy();
    });
    return payload;
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** @returns whether the body came to its end, or its sender went away, within the bounds */
function readToEnd(body: IncomingMessage): Promise<boolean> {
  return new Promise(resolve => {
    let read = 0;
    const silence = setTimeout(() => done(false), SILENCE_MS);
    const onData = (chunk: Buffer) => {
      silence.refresh();
      read += chunk.length;
      if (read > READ_AT_MOST) done(false);
    };
    const onEnd = () => done(true);
    function done(ended: boolean) {
      clearTimeout(silence);
      body.off('data', onData).off('end', onEnd);
      body.socket.off('close', onEnd);
      resolve(ended);
    }
    // A form's parser that stopped half-way would hold everything up.
    body.unpipe();
    body.on('data', onData).once('end', onEnd).resume();
    body.socket.once('close', onEnd);
  });
}
