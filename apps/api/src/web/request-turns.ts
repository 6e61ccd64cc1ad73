import { AppError, FairQueue, type FairQueueBounds } from '@tessellate/api-kernel';

/** Whoever sends one after another leaves as much time to others as they took, up to a bound. */
export const pauseUpTo = (longest: number) => (took: number) => Math.min(took, longest);

/** For requests with much to read or to answer: one of each person at a time and few of all together. */
export const ONE_BY_ONE: FairQueueBounds = {
  atOnce: 2,
  perOwner: 1,
  waitingPerOwner: 20,
  rest: pauseUpTo(1_000),
};

/** A request, which may be gone before its turn comes. */
export interface WaitingRequest {
  gone: boolean;
  release(): void;
}

export const waitingRequest = (): WaitingRequest => ({ gone: false, release: () => undefined });

/** Requests that are taken by turns of the people whose they are. */
export class RequestTurns {
  private readonly queue: FairQueue;

  constructor(
    bounds: FairQueueBounds,
    private readonly busyMessage: string,
  ) {
    this.queue = new FairQueue(bounds);
  }

  /** Its turn ends with its `release`. @throws AppError RATE_LIMITED when too many of the owner's wait */
  async turn(owner: string, request: WaitingRequest): Promise<void> {
    if (!this.queue.hasRoom(owner)) throw new AppError('RATE_LIMITED', this.busyMessage, { retryAfterSeconds: 5 });
    await new Promise<void>((start, failed) => {
      const work = () =>
        new Promise<void>(release => {
          if (request.gone) return release();
          request.release = release;
          start();
        });
      this.queue.run(owner, work).catch(failed);
    });
  }
}
