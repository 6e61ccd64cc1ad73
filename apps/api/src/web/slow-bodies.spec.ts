import { afterEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { connect, type Socket } from 'node:net';
import { useSlowBodies } from './slow-bodies';

const WINDOW_MS = 300;

describe('a body', () => {
  let app: FastifyInstance;
  let socket: Socket;
  afterEach(async () => {
    socket.destroy();
    await app.close();
  });

  async function begin(length: number): Promise<{ answer: Promise<string>; write(text: string): void }> {
    app = fastify();
    useSlowBodies(app, { windowMs: WINDOW_MS, leastBytes: 1_000 });
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
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n"`);
    return { answer, write: piece => void socket.write(piece) };
  }

  it('that hardly comes is let go, with the reason and the connection', async () => {
    const { answer, write } = await begin(100_000);
    const trickle = setInterval(() => write('x'), WINDOW_MS / 5);
    const text = await answer;
    clearInterval(trickle);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('connection: close');
    expect(text).toContain('too slow');
  });

  it('that takes many times as long but comes all the time is taken', async () => {
    const pieces = 20;
    const { answer, write } = await begin(pieces * 1_000 + 2);
    for (let n = 0; n < pieces; n++) {
      write('x'.repeat(1_000));
      await new Promise(resolve => setTimeout(resolve, WINDOW_MS / 4));
    }
    write('"');
    expect(await answer).toContain(`"received":${pieces * 1_000 + 2}`);
  });
});
