import { Injectable } from '@nestjs/common';

/** What delivery takes as the time, and how long it waits for more. Tests set both. */
@Injectable()
export class DeliveryClock {
  /** What comes within this time of the first notice goes into the same e-mail. */
  batchWindowMs = 2 * 60_000;
  now: () => Date = () => new Date();
}
