import type { ErrorCode } from './errors';
import type { TargetTypes } from './targets';

/** Whatever can be attached to may have a room. Domains add rooms of other things by declaration merging. */
export interface RoomTypes extends TargetTypes {}
export type RoomType = keyof RoomTypes;

/** One room is one access scope: who may see the target may join its room. Each kind is opened by one domain. */
export interface RoomRef {
  type: RoomType;
  id: string;
}

export type SocketAck = { ok: true } | { ok: false; code: ErrorCode; message: string };

/** With the error of a connection that is refused for now: the client comes back by itself after that long. */
export interface SocketRefused {
  code: ErrorCode;
  retryAfterSeconds: number;
}

/** Who is in a room now, at most the first 50; `count` is everybody. */
export interface Presence {
  room: RoomRef;
  count: number;
  people: { id: string; name: string; pictureFileId: string | null }[];
}

/** Client to server: sockets only tell and listen, they never write. */
export interface ClientToServerEvents {
  'room.join': (room: RoomRef, ack: (answer: SocketAck) => void) => void;
  'room.leave': (room: RoomRef) => void;
  /** The person is writing in the room. Sent at most every three seconds while keys are pressed. */
  'typing.tell': (room: RoomRef) => void;
}

/** Server to client. Domains add theirs by declaration merging. */
export interface ServerToClientEvents {
  'room.evicted': (room: RoomRef) => void;
  'presence.changed': (presence: Presence) => void;
  'typing.told': (told: { room: RoomRef; person: { id: string; name: string } }) => void;
  'session.ended': () => void;
}
