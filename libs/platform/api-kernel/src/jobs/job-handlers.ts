/** What a job does. It may run again after a crash, so it must not mind having run before. */
export type JobHandler<Data extends object> = (data: Data, job: { id: string }) => Promise<void>;

export interface JobOptions {
  /** When to run; at once when left out. */
  startAfter?: Date;
  /** A waiting job with the same key is replaced: a moved date moves its job. */
  key?: string;
}

/** Attempts after the first, each waiting longer than the one before: about a day in all. */
export const RETRIES = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 4 * 60 * 60 } as const;
