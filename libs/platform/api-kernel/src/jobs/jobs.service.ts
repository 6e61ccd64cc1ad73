import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, PgBoss, type SendOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.service';
import { loggable } from '../errors/loggable';
import { type JobHandler, type JobOptions, RETRIES } from './job-handlers';

const SCHEMA = 'pgboss';
const ZONE = 'Europe/London';
const POLL_SECONDS = 2;
const BATCH = 20;

/**
 * Work for later: stored in the transaction of the change that asks for it, done after commit at least once, also after a
 * crash or a restart. Times are London times.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly handlers = new Map<string, JobHandler<never>>();
  private readonly crons = new Map<string, string>();
  private readonly workers: string[] = [];
  private readonly boss: PgBoss;

  constructor(private readonly database: Database) {
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => this.database.pool.query(text, values as unknown[]) },
      schema: SCHEMA,
    });
    this.boss.on('error', error => this.logger.warn(`Jobs could not be looked up: ${error.message}`));
  }

  /** Says what a kind of job does. Call it from a module's constructor or `onModuleInit`. `name`: `mail.send` */
  handle<Data extends object>(name: string, handler: JobHandler<Data>): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers for the job ${name}`);
    this.handlers.set(name, handler as JobHandler<never>);
  }

  /** Runs the job again and again. `cron`: `30 7 * * *`, read in London; what was missed while nothing ran is made up once. */
  every(name: string, cron: string, handler: JobHandler<object>): void {
    this.handle(name, handler);
    this.crons.set(name, cron);
  }

  /** Stores a job with the change that asks for it. @throws when nobody handles `name` */
  async add(tx: EntityManager, name: string, data: object, { startAfter, key }: JobOptions = {}): Promise<void> {
    if (!this.handlers.has(name)) throw new Error(`Nobody handles the job ${name}`);
    const options = { db: within(tx), ...(startAfter ? { startAfter } : {}) };
    if (key) await this.boss.upsert(name, data, { ...options, singletonKey: key });
    else await this.boss.send(name, data, options);
  }

  /** Takes back a job that waits under this key; one that runs already is not stopped. */
  async cancel(tx: EntityManager, name: string, key: string): Promise<void> {
    await tx.query(
      `DELETE FROM ${SCHEMA}.job WHERE name = $1 AND singleton_key = $2 AND state IN ('created', 'retry')`,
      [name, key],
    );
  }

  /** Does not let new jobs wait for the next look. */
  wake(): void {
    for (const worker of this.workers) this.boss.notifyWorker(worker);
  }

  /** Resolves when everything that is due has been done. For tests and the seed. */
  async settled(): Promise<void> {
    for (;;) {
      const waiting = await this.database.readAdHoc(
        `SELECT 1 FROM ${SCHEMA}.job WHERE name = ANY($1::text[]) AND start_after <= now() AND retry_count = 0
           AND state IN ('created', 'active') LIMIT 1`,
        [[...this.handlers.keys()]],
      );
      if (waiting.length === 0) return;
      this.wake();
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    // What an earlier release did by the clock, and this one does not, would wait for ever.
    for (const { name } of await this.boss.getSchedules()) if (!this.crons.has(name)) await this.boss.unschedule(name);
    for (const [name, handler] of this.handlers) {
      await this.boss.createQueue(name, RETRIES);
      const cron = this.crons.get(name);
      if (cron) await this.boss.schedule(name, cron, null, { tz: ZONE, missed: 'once' });
      const options = {
        pollingIntervalSeconds: POLL_SECONDS,
        batchSize: BATCH,
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const;
      this.workers.push(await this.boss.work(name, options, jobs => this.run(name, handler, jobs as Job<never>[])));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000, close: false });
  }

  private async run(name: string, handler: JobHandler<never>, jobs: Job<never>[]) {
    const results: { id: string; status: 'completed' | 'failed'; output?: object }[] = [];
    for (const job of jobs) {
      try {
        await handler(job.data, { id: job.id });
        results.push({ id: job.id, status: 'completed' });
      } catch (error) {
        const told = loggable(error);
        this.logger.error(`The job ${name} failed and is tried again: ${told}`);
        results.push({ id: job.id, status: 'failed', output: { message: told } });
      }
    }
    return results;
  }
}

const within = (tx: EntityManager): NonNullable<SendOptions['db']> => ({
  executeSql: async (text, values) => {
    const { records } = (await tx.queryRunner!.query(text, values as unknown[], true)) as { records: unknown[] };
    return { rows: records };
  },
});
