export interface QueueBounds {
  /** How many run at the same time. */
  atOnce: number;
  /** How many may wait for one person, and for all of them together. */
  perPerson: number;
  total: number;
}

interface Waiting {
  running: number;
  jobs: (() => void)[];
}

/** Work that takes its turn: whoever has the fewest running goes next, however much others have queued. */
export class FairQueue {
  private readonly people = new Map<string, Waiting>();
  private running = 0;
  private waiting = 0;

  constructor(private readonly bounds: QueueBounds) {}

  /** @returns false when so much waits already that no more is taken */
  hasRoom(person: string): boolean {
    return this.waiting < this.bounds.total && (this.people.get(person)?.jobs.length ?? 0) < this.bounds.perPerson;
  }

  async run<T>(person: string, work: () => Promise<T>): Promise<T> {
    const own = this.people.get(person) ?? { running: 0, jobs: [] };
    this.people.set(person, own);
    await new Promise<void>(start => {
      own.jobs.push(start);
      this.waiting++;
      this.next();
    });
    try {
      return await work();
    } finally {
      own.running--;
      this.running--;
      if (own.running === 0 && own.jobs.length === 0) this.people.delete(person);
      this.next();
    }
  }

  private next(): void {
    if (this.running >= this.bounds.atOnce) return;
    let chosen: Waiting | null = null;
    for (const one of this.people.values())
      if (one.jobs.length > 0 && (!chosen || one.running < chosen.running)) chosen = one;
    if (!chosen) return;
    this.waiting--;
    this.running++;
    chosen.running++;
    chosen.jobs.shift()?.();
  }
}
