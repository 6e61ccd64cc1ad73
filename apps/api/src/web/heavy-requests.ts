import { AppError, FairQueue } from '@tessellate/api-kernel';

const AT_ONCE = 2;
const MOST_WAITING_PER_OWNER = 20;
/** Whoever sends one after another leaves as much time to others as they took, up to this. */
const LONGEST_PAUSE_MS = 1_000;

/** A request, which may be gone before its turn comes. */
export interface HeavyRequest {
  gone: boolean;
  start(): void;
  release(): void;
}

/** Requests with much to read: one of each person at a time and few of all together, people by turns. */
export class HeavyRequests {
  private readonly queue = new FairQueue<HeavyRequest>();
  private running = 0;

  /** Its turn ends with its `release`. @throws AppError RATE_LIMITED when too many of the owner's wait */
  turn(owner: string, waiting: HeavyRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.start = resolve;
      if (!this.queue.add(owner, waiting, MOST_WAITING_PER_OWNER))
        return reject(
          new AppError('RATE_LIMITED', 'Several long texts of yours are on their way. Wait for them, then try again.'),
        );
      this.next();
    });
  }

  private next(): void {
    while (this.running < AT_ONCE) {
      const turn = this.queue.take();
      if (!turn) return;
      const { owner, item } = turn;
      if (item.gone) {
        this.queue.done(owner);
        continue;
      }
      this.running += 1;
      const began = performance.now();
      item.release = () => {
        item.release = () => undefined;
        this.running -= 1;
        this.next();
        const rested = () => {
          this.queue.done(owner);
          this.next();
        };
        setTimeout(rested, Math.min(performance.now() - began, LONGEST_PAUSE_MS)).unref();
      };
      item.start();
    }
  }
}
