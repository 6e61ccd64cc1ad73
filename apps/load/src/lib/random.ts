import { randomUUID } from 'node:crypto';

/** Repeatable choices, so that two runs load the same world. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  some<T>(list: readonly T[], atMost: number): T[] {
    const from = this.below(list.length);
    const count = 1 + this.below(atMost);
    return Array.from({ length: Math.min(count, list.length) }, (_, n) => list[(from + n) % list.length] as T);
  }
}

export const uuid = (): string => randomUUID();
