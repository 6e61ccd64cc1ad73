import { afterEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { connect, type Socket } from 'node:net';
import { useSlowBodies } from './slow-bodies';

describe('a body', () => {
  let app: FastifyInstance;
  let socket: Socket;
  let served: Socket | null;
  /** Ends a window, as the clock does. */
  let endWindow: () => void;
  afterEach(async () => {
    socket.destroy();
    await app.close();
  });

  async function begin(length: number): Promise<{ answer: Promise<string>; write(text: string): Promise<void> }> {
    served = null;
    app = fastify();
    useSlowBodies(app, {
      leastBytes: 1_000,
      everyWindow: check => {
        endWindow = check;
        return () => (endWindow = () => undefined);
      },
    });
    app.server.on('connection', connection => (served = connection));
    app.post('/', async request => ({ received: JSON.stringify(request.body).length }));
    await app.listen({ port: 0, host: '127.0.0.1' });
    socket = connect((app.server.address() as { port: number }).port, '127.0.0.1');
    let text = '';
    const answer = new Promise<string>(resolve => {
      socket.on('data', data => {
        text += data.toString();
        if (/\r\n\r\n[\s\S]*\}$/.test(text)) resolve(text);
      });
      socket.on('close', () => resolve(text));
    });
    let sent = 0;
    const write = async (piece: string) => {
      socket.write(piece);
      sent += piece.length;
      while (!served || served.bytesRead < sent) await new Promise(resolve => setImmediate(resolve));
    };
    await write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n"`);
    return { answer, write };
  }

  it('that hardly comes is let go, with the reason and the connection', async () => {
    const { answer, write } = await begin(100_000);
    await write('x'.repeat(999));
    endWindow();
    const text = await answer;
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('connection: close');
    expect(text).toContain('too slow');
  });

  it('that takes many windows but comes all the time is taken', async () => {
    const pieces = 20;
    const { answer, write } = await begin(pieces * 1_000 + 2);
    for (let n = 0; n < pieces; n++) {
      await write('x'.repeat(1_000));
      endWindow();
    }
    await write('"');
    expect(await answer).toContain(`"received":${pieces * 1_000 + 2}`);
  });
});
