import { LRUCache } from 'lru-cache';

/** At most `max` times within `seconds`. */
export interface RateRule {
  max: number;
  seconds: number;
}

interface Window {
  count: number;
  resetsAt: number;
}

const MOST_REMEMBERED = 200_000;

/** How often something was done, in windows of fixed length, counted in this process: where it costs nothing, and is forgotten with it. */
export class RateCounter {
  private readonly windows: LRUCache<string, Window>;

  /** @param now milliseconds */
  constructor(
    private readonly now: () => number = Date.now,
    max = MOST_REMEMBERED,
  ) {
    this.windows = new LRUCache({ max });
  }

  /**
   * Counts one act, if each of the rules has room for it: all are looked at before one is counted in, so that being refused
   * does not prolong the wait.
   * @returns how many seconds to wait; 0 when it was counted
   */
  take(key: string, rules: readonly RateRule[]): number {
    const now = this.now();
    const open = rules.map(({ max, seconds }) => ({ max, window: this.window(`${key}:${seconds}`, now, seconds) }));
    const full = open.filter(({ window, max }) => window.count >= max).map(({ window }) => window.resetsAt - now);
    if (full.length > 0) return Math.max(1, Math.ceil(Math.max(...full) / 1_000));
    for (const { window } of open) window.count++;
    return 0;
  }

  private window(key: string, now: number, seconds: number): Window {
    const known = this.windows.get(key);
    if (known && known.resetsAt > now) return known;
    const window = { count: 0, resetsAt: now + seconds * 1_000 };
    this.windows.set(key, window);
    return window;
  }
}
