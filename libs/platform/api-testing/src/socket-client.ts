import type { ClientToServerEvents, RoomRef, ServerToClientEvents, SocketAck } from '@tessellate/contract';
import { io, type Socket } from 'socket.io-client';
import type { TestClient } from './graphql-client';

export type TestSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** Connects a real socket with the client's cookie; rejects when the server refuses it. */
export async function connectSocket(
  client: TestClient,
  transports: ('polling' | 'websocket')[] = ['websocket'],
): Promise<TestSocket> {
  const socket: TestSocket = io(client.url, {
    path: '/socket.io',
    transports,
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    extraHeaders: { cookie: client.cookie },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', error => {
      socket.close();
      reject(error);
    });
  });
  return socket;
}

export const joinRoom = (socket: TestSocket, room: RoomRef): Promise<SocketAck> =>
  new Promise(resolve => socket.emit('room.join', room, resolve));

/** Collects every event of a name from now on. */
export function collect<Name extends keyof ServerToClientEvents>(
  socket: TestSocket,
  name: Name,
): Parameters<ServerToClientEvents[Name]>[0][] {
  const seen: Parameters<ServerToClientEvents[Name]>[0][] = [];
  socket.on(name as never, ((payload: Parameters<ServerToClientEvents[Name]>[0]) => seen.push(payload)) as never);
  return seen;
}

/** Waits until the condition holds, at most `ms`. @throws naming what was waited for */
export async function until(what: string, condition: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
