import type { RoomRef, SocketAck } from '@tessellate/contract';
import { Pauses } from '../retries/pauses';
import { getSocket, type AppSocket } from './socket';

export interface RoomListener {
  /** After every successful join, the first one included: fetch what came meanwhile. */
  onJoined: () => void;
  /** Access ended, or was never there. */
  onEvicted: () => void;
}

interface Room {
  ref: RoomRef;
  listeners: Set<RoomListener>;
  joined: boolean;
  pauses: Pauses;
}

const rooms = new Map<string, Room>();
let attached = false;

export const roomKey = (room: RoomRef): string => `${room.type}:${room.id}`;

/** Several parts of a page may be in one room: it is joined with the first and left with the last. */
export function enterRoom(ref: RoomRef, listener: RoomListener): () => void {
  const key = roomKey(ref);
  const room = rooms.get(key) ?? { ref, listeners: new Set(), joined: false, pauses: new Pauses() };
  const first = room.listeners.size === 0;
  rooms.set(key, room);
  room.listeners.add(listener);
  void getSocket().then(
    socket => {
      attach(socket);
      if (rooms.get(key) !== room || !room.listeners.has(listener)) return;
      if (first && socket.connected) join(socket, room);
      else if (room.joined) listener.onJoined();
    },
    () => undefined,
  );
  return () => {
    room.listeners.delete(listener);
    if (room.listeners.size > 0 || rooms.get(key) !== room) return;
    rooms.delete(key);
    void getSocket().then(
      socket => {
        // Somebody may have entered again in the meantime, as when React mounts twice.
        if (!rooms.has(key)) socket.emit('room.leave', ref);
      },
      () => undefined,
    );
  };
}

function attach(socket: AppSocket): void {
  if (attached) return;
  attached = true;
  socket.on('connect', () => rooms.forEach(room => join(socket, room)));
  socket.on('disconnect', () => rooms.forEach(room => (room.joined = false)));
  socket.on('room.evicted', ref => evict(rooms.get(roomKey(ref))));
}

function join(socket: AppSocket, room: Room): void {
  const again = () =>
    setTimeout(
      () => socket.connected && rooms.get(roomKey(room.ref)) === room && !room.joined && join(socket, room),
      room.pauses.next(),
    );
  socket.timeout(10_000).emit('room.join', room.ref, (error: Error | null, answer?: SocketAck) => {
    if (rooms.get(roomKey(room.ref)) !== room) return;
    if (error) {
      if (socket.connected) again();
    } else if (answer?.ok) {
      room.joined = true;
      room.pauses.wentWell();
      room.listeners.forEach(listener => listener.onJoined());
    } else if (answer?.code === 'NOT_FOUND' || answer?.code === 'FORBIDDEN') {
      evict(room);
    } else {
      // Too much at once, or a fault on the way: neither says that there is nothing to hear.
      again();
    }
  });
}

function evict(room: Room | undefined): void {
  if (!room) return;
  room.joined = false;
  room.listeners.forEach(listener => listener.onEvicted());
}
