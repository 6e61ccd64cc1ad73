/** So many at once, and so many a second after that. */
export interface Pace {
  burst: number;
  perSecond: number;
}

export class TokenBucket {
  private left: number;
  private at = performance.now();

  constructor(private readonly pace: Pace) {
    this.left = pace.burst;
  }

  /** Whether one more is within the pace; if so, it is counted. */
  take(now = performance.now()): boolean {
    const seconds = Math.max(0, now - this.at) / 1_000;
    this.left = Math.min(this.pace.burst, this.left + seconds * this.pace.perSecond);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
