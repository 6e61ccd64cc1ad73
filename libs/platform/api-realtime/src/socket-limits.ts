import { RateCounter, type RateRule } from '@tessellate/api-kernel';
import { randomUUID } from 'node:crypto';

/** Far more than a person with every page in its own tab on every device has. */
const SOCKETS = { session: 40, person: 100 };
/** Whoever comes back after a break joins all rooms of all tabs at once. */
const JOINS: Record<'socket' | 'person', RateRule> = {
  socket: { max: 60, seconds: 12 },
  person: { max: 200, seconds: 10 },
};
/** Of any kind: a client that says more than this is none of ours. */
const EVENTS: RateRule = { max: 300, seconds: 6 };

/** Keys: two for each socket, one for each person. */
const MOST_COUNTED = 50_000;

interface Place {
  personId: string;
  sessionId: string;
}

/** The paces of one socket. */
export interface SocketPace {
  mayJoin(): boolean;
  maySay(): boolean;
}

/** How many sockets people have, and how often these may ask for something. Counted for each server process. */
export class SocketLimits {
  private readonly sockets = new Map<string, number>();
  private readonly rates = new RateCounter(Date.now, MOST_COUNTED);

  constructor(private readonly on: boolean) {}

  /** Counts a socket, or answers null when the person or the session has enough. Every one that is counted must `leave`. */
  enter({ personId, sessionId }: Place): SocketPace | null {
    if (!this.on) return { mayJoin: () => true, maySay: () => true };
    if (this.count(sessionId) >= SOCKETS.session || this.count(personId) >= SOCKETS.person) return null;
    for (const key of [personId, sessionId]) this.sockets.set(key, this.count(key) + 1);
    const socket = randomUUID();
    const within = (key: string, rule: RateRule) => this.rates.take(key, [rule]) === 0;
    return {
      mayJoin: () => within(`join:${socket}`, JOINS.socket) && within(`join:${personId}`, JOINS.person),
      maySay: () => within(`say:${socket}`, EVENTS),
    };
  }

  leave({ personId, sessionId }: Place): void {
    if (!this.on) return;
    for (const key of [personId, sessionId]) {
      const left = this.count(key) - 1;
      if (left > 0) this.sockets.set(key, left);
      else this.sockets.delete(key);
    }
  }

  private count(key: string): number {
    return this.sockets.get(key) ?? 0;
  }
}
