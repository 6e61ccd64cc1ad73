import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { type Attack, stopped } from './attack';

const SLOW = 300;
const SOCKETS = 400;
const JOINS_EACH = 30;

export const slowBodies: Attack = {
  what: `${SLOW} bodies of one byte a second`,
  prepare:
    ({ port, cookie }) =>
    async stop => {
      const open = Array.from({ length: SLOW }, () => {
        const socket = connect({ port, host: '127.0.0.1' });
        socket.on('error', () => undefined);
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n`,
        );
        return socket;
      });
      while (!stop.aborted) {
        for (const socket of open) if (!socket.destroyed) socket.write('x');
        await sleep(1_000);
      }
      for (const socket of open) socket.destroy();
    },
};

export const sockets: Attack = {
  what: `${SOCKETS} sockets of one session, ${SOCKETS * JOINS_EACH} joins`,
  prepare:
    ({ url, cookie }) =>
    async stop => {
      const open = Array.from({ length: SOCKETS }, () => {
        const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`, {
          headers: { cookie },
        });
        socket.on('error', () => undefined);
        socket.on('message', (data: Buffer) => {
          const said = data.toString();
          if (said === '2') socket.send('3');
          else if (said.startsWith('0')) socket.send('40');
          else if (said.startsWith('40'))
            for (let n = 0; n < JOINS_EACH; n++)
              socket.send(`42${n}${JSON.stringify(['room.join', { type: 'THREAD', id: crypto.randomUUID() }])}`);
        });
        return socket;
      });
      await stopped(stop);
      for (const socket of open) socket.terminate();
    },
};
