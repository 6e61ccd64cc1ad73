import type { RoomRef, SocketAck } from '@tessellate/contract';
import { Pauses } from '../retries/pauses';
import type { AppSocket, LiveSocket } from './socket';

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

export const roomKey = (room: RoomRef): string => `${room.type}:${room.id}`;

/** The rooms that one page is in. */
export class Rooms {
  private readonly rooms = new Map<string, Room>();
  private attached = false;
  private readonly evictions = new Set<(ref: RoomRef, told: boolean) => void>();

  constructor(private readonly live: LiveSocket) {}

  /** Several parts of a page may be in one room: it is joined with the first and left with the last. */
  enter(ref: RoomRef, listener: RoomListener): () => void {
    const key = roomKey(ref);
    const room = this.rooms.get(key) ?? { ref, listeners: new Set(), joined: false, pauses: new Pauses() };
    const first = room.listeners.size === 0;
    this.rooms.set(key, room);
    room.listeners.add(listener);
    void this.live.get().then(
      socket => {
        this.attach(socket);
        if (this.rooms.get(key) !== room || !room.listeners.has(listener)) return;
        if (first && socket.connected) this.join(socket, room);
        else if (room.joined) listener.onJoined();
      },
      () => undefined,
    );
    return () => {
      room.listeners.delete(listener);
      if (room.listeners.size > 0 || this.rooms.get(key) !== room) return;
      this.rooms.delete(key);
      void this.live.get().then(
        socket => {
          // Somebody may have entered again in the meantime, as when React mounts twice.
          if (!this.rooms.has(key)) socket.emit('room.leave', ref);
        },
        () => undefined,
      );
    };
  }

  /** @param told false where the page was merely not let in, as by a link to what is gone. @returns ends it */
  onEvicted(listener: (ref: RoomRef, told: boolean) => void): () => void {
    this.evictions.add(listener);
    return () => void this.evictions.delete(listener);
  }

  private attach(socket: AppSocket): void {
    if (this.attached) return;
    this.attached = true;
    socket.on('connect', () => this.rooms.forEach(room => this.join(socket, room)));
    socket.on('disconnect', () => this.rooms.forEach(room => (room.joined = false)));
    socket.on('room.evicted', ref => this.evict(ref, true));
  }

  private join(socket: AppSocket, room: Room): void {
    const isIn = () => this.rooms.get(roomKey(room.ref)) === room;
    const again = () =>
      setTimeout(() => socket.connected && isIn() && !room.joined && this.join(socket, room), room.pauses.next());
    socket.timeout(10_000).emit('room.join', room.ref, (error: Error | null, answer?: SocketAck) => {
      if (!isIn()) return;
      if (error) {
        if (socket.connected) again();
      } else if (answer?.ok) {
        room.joined = true;
        room.pauses.wentWell();
        room.listeners.forEach(listener => listener.onJoined());
      } else if (answer?.code === 'NOT_FOUND' || answer?.code === 'FORBIDDEN') {
        this.evict(room.ref, false);
      } else {
        // Too much at once, or a fault on the way: neither says that there is nothing to hear.
        again();
      }
    });
  }

  private evict(ref: RoomRef, told: boolean): void {
    this.evictions.forEach(listener => listener(ref, told));
    const room = this.rooms.get(roomKey(ref));
    if (!room) return;
    room.joined = false;
    room.listeners.forEach(listener => listener.onEvicted());
  }
}
