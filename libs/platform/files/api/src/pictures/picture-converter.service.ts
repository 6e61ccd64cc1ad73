import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppError, FairQueue, invalidInput } from '@tessellate/api-kernel';
import { isDiskFull, noRoom } from '../disk-full';
import { type PictureJob, PictureProcess, type PictureRefusal } from './picture-process';

const IDLE_MS = 5_000;

const WORDS: Record<PictureRefusal, string> = {
  TOO_MANY_PIXELS:
    'This picture has too many pixels: more than 50 million. Make it smaller, or take a screenshot of it, and try again.',
  UNREADABLE: 'This file is not a picture we can read. Use a JPEG, PNG, WebP or GIF.',
  TOO_SLOW:
    'This picture takes too long to read. Open it, save it as a JPEG, or take a screenshot of it, and try again.',
};

const busy = () =>
  new AppError(
    'RATE_LIMITED',
    'A lot of pictures are already waiting. Wait until they are done, then add this one again.',
  );

/** Converts pictures in processes of their own: two that people upload and one smaller size at a time, each in its turn. */
@Injectable()
export class PictureConverter implements OnModuleDestroy {
  private readonly uploads = new FairQueue({ atOnce: 2, perOwner: 2, waitingPerOwner: 20, waiting: 200 });
  private readonly sizes = new FairQueue({ atOnce: 1, perOwner: 1, waitingPerOwner: 200, waiting: 1_000 });
  private readonly all = new Set<PictureProcess>();
  private readonly idle = new Map<PictureProcess, NodeJS.Timeout>();

  /** What somebody uploads. @throws AppError INVALID_INPUT, RATE_LIMITED */
  upload(personId: string, job: PictureJob): Promise<{ width: number; height: number; bytes: number }> {
    return this.take(this.uploads, personId, job);
  }

  /** A smaller size of what is stored. @throws AppError RATE_LIMITED */
  smaller(personId: string, job: PictureJob): Promise<{ width: number; height: number; bytes: number }> {
    return this.take(this.sizes, personId, job);
  }

  /** @throws AppError RATE_LIMITED before anything of an upload is read that would have no turn */
  assertRoom(personId: string): void {
    if (!this.uploads.hasRoom(personId)) throw busy();
  }

  /** How many processes run now. */
  get processes(): number {
    return this.all.size;
  }

  onModuleDestroy(): void {
    for (const one of this.all) this.end(one);
  }

  private async take(queue: FairQueue, personId: string, job: PictureJob) {
    if (!queue.hasRoom(personId)) throw busy();
    const result = await queue.run(personId, () => this.convert(job));
    if (!('refused' in result)) return result;
    if (isDiskFull({ message: result.why })) throw noRoom();
    throw invalidInput(WORDS[result.refused]);
  }

  private async convert(job: PictureJob) {
    const one = this.fetch();
    const result = await one.convert(job);
    if (!one.usable) this.end(one);
    // Its memory goes back to the system with it.
    else this.idle.set(one, setTimeout(() => this.end(one), IDLE_MS).unref());
    return result;
  }

  private fetch(): PictureProcess {
    for (const [one, timer] of this.idle) {
      clearTimeout(timer);
      this.idle.delete(one);
      if (one.usable) return one;
      this.end(one);
    }
    const made = new PictureProcess();
    this.all.add(made);
    return made;
  }

  private end(one: PictureProcess): void {
    clearTimeout(this.idle.get(one));
    this.idle.delete(one);
    this.all.delete(one);
    one.end();
  }
}
