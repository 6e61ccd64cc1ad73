import { Worker } from 'node:worker_threads';
import { AppError } from '../errors/app-error';
import { FairQueue } from './fair-queue';

interface Options {
  threads: number;
  /** What somebody reads of whom too much waits. */
  busyMessage: string;
  /** What somebody reads whose work took too long and was stopped. */
  slowMessage: string;
}

const MOST_WAITING_PER_OWNER = 20;
/** Of the clock, not of work: on a busy machine threads of low priority wait. */
const DEADLINE_MS = 20_000;
/** A thread that has nothing to do gives its memory back. */
const IDLE_MS = 120_000;

/** Does long work in other threads, one piece per thread at a time and owners by turns. Threads start when they are needed. */
export class WorkerPool<Job, Answer> {
  private readonly queue: FairQueue;
  private readonly idle: { worker: Worker; timer: NodeJS.Timeout }[] = [];

  /** @param file a built program that answers each message with one */
  constructor(
    private readonly file: string,
    private readonly options: Options,
  ) {
    this.queue = new FairQueue({ atOnce: options.threads, perOwner: 1, waitingPerOwner: MOST_WAITING_PER_OWNER });
  }

  /** @throws AppError RATE_LIMITED when too much of the owner's waits, INVALID_INPUT when it took too long */
  async run(owner: string, job: Job): Promise<Answer> {
    if (!this.queue.hasRoom(owner)) throw new AppError('RATE_LIMITED', this.options.busyMessage);
    return this.queue.run(owner, () => this.perform(job));
  }

  private async perform(job: Job): Promise<Answer> {
    const worker = this.worker();
    try {
      const answer = await this.answerOf(worker, job);
      this.rest(worker);
      return answer;
    } catch (error) {
      // Whatever state it is in, the next piece gets a new one.
      await worker.terminate();
      throw error;
    }
  }

  private answerOf(worker: Worker, job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(deadline);
        // One by one: a worker that loses all its listeners at once never hears again.
        worker.off('message', answered).off('error', failed).off('exit', ended);
        act();
      };
      const answered = (answer: Answer) => settle(() => resolve(answer));
      const failed = (error: Error) => settle(() => reject(error));
      const ended = (code: number) => settle(() => reject(new Error(`A thread ended with ${code}`)));
      const deadline = setTimeout(
        () => settle(() => reject(new AppError('INVALID_INPUT', this.options.slowMessage))),
        DEADLINE_MS,
      );
      worker.once('message', answered).once('error', failed).once('exit', ended);
      worker.postMessage(job);
    });
  }

  private worker(): Worker {
    const rested = this.idle.pop();
    // Without what this process was started with: that would follow its parent a second time.
    if (!rested) return new Worker(this.file, { execArgv: [] });
    clearTimeout(rested.timer);
    rested.worker.ref();
    return rested.worker;
  }

  private rest(worker: Worker): void {
    const timer = setTimeout(() => {
      this.idle.splice(
        this.idle.findIndex(entry => entry.worker === worker),
        1,
      );
      void worker.terminate();
    }, IDLE_MS);
    timer.unref();
    worker.unref();
    this.idle.push({ worker, timer });
  }
}
