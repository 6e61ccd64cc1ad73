export interface FairQueueBounds {
  /** How much of all together, and of one owner, is done at the same time. */
  atOnce: number;
  perOwner: number;
  /** How much of one owner's, and of all together, may wait. */
  waitingPerOwner: number;
  waiting?: number;
  /** How long an owner's place stays taken after work that took so many milliseconds. */
  rest?(took: number): number;
}

interface Owner {
  running: number;
  jobs: (() => void)[];
}

/**
 * Work that takes its turn. Whoever has the least running goes next, and among those whoever was served longest ago, so that nobody
 * waits behind all that somebody else has sent.
 */
export class FairQueue {
  /** In the order of turns: whoever was served goes to the end. */
  private readonly owners = new Map<string, Owner>();
  private running = 0;
  private waiting = 0;

  constructor(private readonly bounds: FairQueueBounds) {}

  /** @returns false when so much waits already that no more should be added */
  hasRoom(owner: string): boolean {
    const { waiting = Number.POSITIVE_INFINITY, waitingPerOwner } = this.bounds;
    return this.waiting < waiting && (this.owners.get(owner)?.jobs.length ?? 0) < waitingPerOwner;
  }

  /** Does the work once its turn has come, at once if that is now. Ask `hasRoom` before. */
  run<T>(owner: string, work: () => T | Promise<T>): Promise<T> {
    const own = this.owners.get(owner) ?? { running: 0, jobs: [] };
    this.owners.set(owner, own);
    return new Promise<T>((resolve, reject) => {
      own.jobs.push(() => void this.perform(owner, own, work).then(resolve, reject));
      this.waiting++;
      this.next();
    });
  }

  private async perform<T>(owner: string, own: Owner, work: () => T | Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.running--;
      const rest = this.bounds.rest?.(performance.now() - began) ?? 0;
      if (rest > 0) setTimeout(() => this.leave(owner, own), rest).unref();
      else this.leave(owner, own);
      this.next();
    }
  }

  private leave(owner: string, own: Owner): void {
    own.running--;
    this.owners.delete(owner);
    if (own.running > 0 || own.jobs.length > 0) this.owners.set(owner, own);
    this.next();
  }

  private next(): void {
    while (this.running < this.bounds.atOnce) {
      const own = this.choose();
      if (!own) return;
      this.waiting--;
      this.running++;
      own.running++;
      own.jobs.shift()?.();
    }
  }

  private choose(): Owner | null {
    if (this.waiting === 0) return null;
    let chosen: Owner | null = null;
    for (const own of this.owners.values()) {
      if (own.jobs.length === 0 || own.running >= this.bounds.perOwner) continue;
      if (!chosen || own.running < chosen.running) chosen = own;
    }
    return chosen;
  }
}
