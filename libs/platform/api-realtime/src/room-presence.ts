import { Logger } from '@nestjs/common';
import type { Presence } from '@tessellate/contract';
import { refOf } from './room-refs';
import type { PeopleLookup, TessellateServer } from './server';

const PRESENCE_SHOWN = 50;

/** Who is in a room, on whichever server process, told to the room. */
export class RoomPresence {
  private readonly logger = new Logger(RoomPresence.name);
  private readonly due = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly io: TessellateServer,
    private readonly people: PeopleLookup,
  ) {
    io.on('room.people', (room, answer) => answer(this.peopleHere(room)));
    io.on('rooms.left', rooms => rooms.forEach(room => this.changed(room)));
  }

  /** Told at most twice a second per room: with hundreds of people arriving, each arrival alone is no news. */
  changed(room: string): void {
    if (this.due.has(room)) return;
    const timer = setTimeout(() => {
      this.due.delete(room);
      void this.tell(room).catch(error => this.logger.warn(`Presence was not told: ${(error as Error).message}`));
    }, 500);
    timer.unref();
    this.due.set(room, timer);
  }

  /** This process stops. The others tell who is left. */
  close(rooms: string[]): void {
    for (const timer of this.due.values()) clearTimeout(timer);
    if (rooms.length > 0) this.io.serverSideEmit('rooms.left', rooms);
  }

  private async tell(key: string): Promise<void> {
    const room = refOf(key);
    const ids = await this.peopleIn(key);
    if (ids.length === 0) return;
    const presence: Presence = { room, count: ids.length, people: await this.people(ids.slice(0, PRESENCE_SHOWN)) };
    this.io.to(key).emit('presence.changed', presence);
  }

  private async peopleIn(room: string): Promise<string[]> {
    // A process that does not answer in time is left out: the others' answers come with the error.
    const elsewhere = await new Promise<string[][]>(resolve =>
      this.io.serverSideEmit('room.people', room, (_error, answers) => resolve(answers)),
    );
    return [...new Set([...this.peopleHere(room), ...elsewhere.flat()])];
  }

  private peopleHere(room: string): string[] {
    const people = new Set<string>();
    for (const id of this.io.sockets.adapter.rooms.get(room) ?? []) {
      const socket = this.io.sockets.sockets.get(id);
      if (socket) people.add(socket.data.personId);
    }
    return [...people];
  }
}
