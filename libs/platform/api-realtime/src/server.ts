import type { ClientToServerEvents, ServerToClientEvents } from '@tessellate/contract';
import type { Server, Socket } from 'socket.io';
import type { SocketPace } from './socket-limits';

/** What server processes say to one another, by way of the adapter. */
interface BetweenServers {
  /** Answers with the people whose sockets are in the room. Their ids alone: a socket knows its cookie as well. */
  'room.people': (room: string, answer: (personIds: string[]) => void) => void;
  /** The sockets of a process that stops have left these rooms. */
  'rooms.left': (rooms: string[]) => void;
}

/** Who stands behind one socket. */
interface SocketData {
  personId: string;
  sessionId: string;
  cookie: string | undefined;
  joined: Set<string>;
  typedAt: number;
  pace: SocketPace;
}

export type TessellateServer = Server<ClientToServerEvents, ServerToClientEvents, BetweenServers, SocketData>;
export type TessellateSocket = Socket<ClientToServerEvents, ServerToClientEvents, BetweenServers, SocketData>;

/** Names and pictures for presence; identity provides it, because the kernel of sockets knows only ids. */
export type PeopleLookup = (ids: string[]) => Promise<{ id: string; name: string; pictureFileId: string | null }[]>;
