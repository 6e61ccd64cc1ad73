const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/**
 * How long to wait before each new attempt at what was refused for now: longer each time, never shorter than the server asked
 * for, and up to half as long again by chance, so that not everybody comes back at once.
 */
export class Pauses {
  private refusals = 0;

  /** @param seconds what the server asked for @returns milliseconds */
  next(seconds = 0): number {
    const grown = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.refusals++);
    return Math.max(grown, seconds * 1_000) * (1 + Math.random() / 2);
  }

  wentWell(): void {
    this.refusals = 0;
  }
}
