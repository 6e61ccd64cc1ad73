import { type Pace, TokenBucket } from './token-bucket';

/** Far more than a person with every page in its own tab on every device has. */
const SOCKETS = { session: 40, person: 100 };
/** Whoever comes back after a break joins all rooms of all tabs at once. */
const JOINS: Record<'socket' | 'person', Pace> = {
  socket: { burst: 60, perSecond: 5 },
  person: { burst: 200, perSecond: 20 },
};
/** Of any kind: a client that says more than this is none of ours. */
const EVENTS: Pace = { burst: 300, perSecond: 50 };

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
  private readonly joins = new Map<string, TokenBucket>();

  constructor(private readonly on: boolean) {}

  /** Counts a socket, or answers null when the person or the session has enough. Every one that is counted must `leave`. */
  enter({ personId, sessionId }: Place): SocketPace | null {
    if (!this.on) return { mayJoin: () => true, maySay: () => true };
    if (this.count(sessionId) >= SOCKETS.session || this.count(personId) >= SOCKETS.person) return null;
    for (const key of [personId, sessionId]) this.sockets.set(key, this.count(key) + 1);
    const person = this.joins.get(personId) ?? new TokenBucket(JOINS.person);
    this.joins.set(personId, person);
    const [own, events] = [new TokenBucket(JOINS.socket), new TokenBucket(EVENTS)];
    return { mayJoin: () => own.take() && person.take(), maySay: () => events.take() };
  }

  leave({ personId, sessionId }: Place): void {
    if (!this.on) return;
    for (const key of [personId, sessionId]) {
      const left = this.count(key) - 1;
      if (left > 0) this.sockets.set(key, left);
      else this.sockets.delete(key);
    }
    if (this.count(personId) === 0) this.joins.delete(personId);
  }

  private count(key: string): number {
    return this.sockets.get(key) ?? 0;
  }
}
