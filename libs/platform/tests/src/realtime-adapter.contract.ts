import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RealtimeAdapter } from '@tessellate/api-realtime';
import { until } from '@tessellate/api-testing';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect, type Socket } from 'socket.io-client';

/** One server process as far as an adapter sees it, and the sockets that are connected to it. */
interface Process {
  io: Server;
  join(room: string): Promise<{ socket: Socket; heard: number[] }>;
}

async function startProcess(adapter: RealtimeAdapter): Promise<Process> {
  const http = createServer();
  const io = new Server(http, { adapter });
  io.on('connection', socket => void socket.join(socket.handshake.query['room'] as string));
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    io,
    join: async room => {
      const socket = connect(url, { transports: ['websocket'], forceNew: true, reconnection: false, query: { room } });
      const heard: number[] = [];
      socket.on('told', (number: number) => heard.push(number));
      await new Promise<void>(resolve => socket.once('connect', () => resolve()));
      return { socket, heard };
    },
  };
}

/** What `Realtime` needs of an adapter. @param cluster starts a fresh medium; each process is given what its answer makes */
export function itCarriesNewsBetweenProcesses(name: string, cluster: () => () => RealtimeAdapter): void {
  describe(`${name}, between two server processes`, () => {
    let first: Process;
    let second: Process;
    let sockets: Socket[];

    const join = async (process: Process, room: string) => {
      const joined = await process.join(room);
      sockets.push(joined.socket);
      return joined;
    };
    const ask = (process: Process) =>
      new Promise<unknown[]>((resolve, reject) =>
        process.io.serverSideEmit('who', (error: Error | null, answers: unknown[]) =>
          error ? reject(error) : resolve(answers),
        ),
      );

    beforeEach(async () => {
      sockets = [];
      const adapter = cluster();
      [first, second] = [await startProcess(adapter()), await startProcess(adapter())];
      await until('they know of each other', async () => (await first.io.of('/').adapter.serverCount()) === 2);
      await until('both do', async () => (await second.io.of('/').adapter.serverCount()) === 2);
    });
    afterEach(async () => {
      sockets.forEach(socket => socket.close());
      await Promise.all([first.io.close(), second.io.close()]);
    });

    it('brings what is told to a room to both, once, in order, and to nobody outside', async () => {
      const [here, there] = [await join(first, 'room'), await join(second, 'room')];
      const outside = await join(second, 'another');
      for (let number = 1; number <= 20; number++) first.io.to('room').emit('told', number);
      first.io.to('another').emit('told', 0);
      await until('all have heard', () => [here, there].every(({ heard }) => heard.length >= 20));
      await until('the other room too', () => outside.heard.length > 0);
      const expected = Array.from({ length: 20 }, (_, index) => index + 1);
      expect([here.heard, there.heard, outside.heard]).toEqual([expected, expected, [0]]);
    });

    it('leaves out the socket that tells, and the other processes where that is asked', async () => {
      const [teller, here, there] = [await join(first, 'room'), await join(first, 'room'), await join(second, 'room')];
      first.io.sockets.sockets.get(teller.socket.id!)?.to('room').emit('told', 1);
      first.io.local.to('room').emit('told', 2);
      first.io.to('room').emit('told', 3);
      await until('the last is everywhere', () => [teller, here, there].every(({ heard }) => heard.includes(3)));
      // Each list by itself: what is told to all may come later than what is told here alone.
      expect([teller.heard, here.heard, there.heard].map(heard => heard.toSorted())).toEqual([
        [2, 3],
        [1, 2, 3],
        [1, 3],
      ]);
    });

    it('asks the others, and does not wait for one that stopped', async () => {
      first.io.on('who', (answer: (who: string) => void) => answer('first'));
      second.io.on('who', (answer: (who: string) => void) => answer('second'));
      expect([await ask(first), await ask(second)]).toEqual([['second'], ['first']]);
      await second.io.of('/').adapter.close();
      await until('it is gone', async () => (await first.io.of('/').adapter.serverCount()) === 1);
      expect(await ask(first)).toEqual([]);
    });

    it('ends the connections of one process alone', async () => {
      const [here, there] = [await join(first, 'room'), await join(second, 'room')];
      first.io.local.disconnectSockets(true);
      await until('the connection is ended', () => here.socket.disconnected);
      second.io.to('room').emit('told', 1);
      await until('the other still hears', () => there.heard.length === 1);
      expect(here.heard).toEqual([]);
    });
  });
}
