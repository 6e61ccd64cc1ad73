import { setTimeout as sleep } from 'node:timers/promises';

const shortest = 500;
const longest = 30_000;
/** What has run for this long was well. */
const well = 60_000;

/**
 * How long to wait before each new attempt at something that keeps failing: half a second at first, then twice as long each
 * time, at most half a minute; from the beginning once it has run well.
 */
export class BackOff {
  #wait = shortest;
  #since = Date.now();

  /** Call when an attempt has begun to run. */
  begun() {
    this.#since = Date.now();
  }

  /** @returns {number} milliseconds to wait now */
  next() {
    if (Date.now() - this.#since > well) this.#wait = shortest;
    const wait = this.#wait;
    this.#wait = Math.min(longest, wait * 2);
    return wait;
  }

  /** @returns {Promise<void>} */
  async pause() {
    await sleep(this.next());
    this.#since = Date.now();
  }
}
