import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { DomainEventName, DomainEvents } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.service';
import { loggable } from '../errors/loggable';

type Handler = (payload: never) => void | Promise<void>;

const BATCH = 200;
const POLL_MS = 1_000;
const MAX_ATTEMPTS = 12;

/**
 * Domain events: stored in the transaction of the change, delivered after commit, at least once.
 * A crash between commit and delivery loses nothing, because whatever is still stored is delivered at the next start.
 * Handlers may see an event twice and must not mind.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Outbox.name);
  private readonly handlers = new Map<string, Handler[]>();
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  /** Registers a handler. Call it from a module's constructor or `onModuleInit`. */
  on<Name extends DomainEventName>(type: Name, handler: (payload: DomainEvents[Name]) => void | Promise<void>): void {
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler as Handler]);
  }

  /** Stores an event in the transaction `tx`. */
  async add<Name extends DomainEventName>(tx: EntityManager, type: Name, payload: DomainEvents[Name]): Promise<void> {
    await tx.query('INSERT INTO outbox (type, payload) VALUES ($1, $2)', [type, JSON.stringify(payload)]);
  }

  /** Delivers what is stored, soon. Calls while a delivery runs are folded into one more round. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain().finally(() => {
      this.running = null;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  /** Resolves when everything due has been delivered. For tests and shutdown. */
  async settled(): Promise<void> {
    this.wake();
    while (this.running) await this.running;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    while (this.running) await this.running;
    this.stopped = true;
  }

  private async drain(): Promise<void> {
    try {
      while ((await this.deliverBatch()) === BATCH);
    } catch (error) {
      // The database may be restarting; the poll tries again.
      this.logger.warn(`Events could not be read for delivery: ${(error as Error).message}`);
    }
  }

  private async deliverBatch(): Promise<number> {
    const client = await this.database.pool.connect();
    let lost: Error | undefined;
    // A database that dies now is told by the query too; without a listener the event would end the process.
    const onLost = (error: Error) => (lost = error);
    client.on('error', onLost);
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<{ id: string; type: string; payload: never; attempts: number }>({
        name: 'outbox.due',
        text: `SELECT id, type, payload, attempts FROM outbox WHERE due_at <= now()
               ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      });
      const delivered: string[] = [];
      for (const row of rows) {
        const error = await this.deliver(row.type, row.payload);
        if (!error) delivered.push(row.id);
        else await client.query(FAILED, [row.id, row.attempts + 1, error.message.slice(0, 500)]);
      }
      if (delivered.length > 0) {
        await client.query({
          name: 'outbox.delivered',
          text: 'DELETE FROM outbox WHERE id = ANY($1::bigint[])',
          values: [delivered],
        });
      }
      await client.query('COMMIT');
      return rows.length;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.off('error', onLost);
      client.release(lost);
    }
  }

  private async deliver(type: string, payload: never): Promise<Error | null> {
    try {
      for (const handler of this.handlers.get(type) ?? []) await handler(payload);
      return null;
    } catch (error) {
      this.logger.error(`Delivering ${type} failed: ${loggable(error)}`);
      return error as Error;
    }
  }
}

// After the last attempt the event is kept, never due again, for a person to look at.
const FAILED = `UPDATE outbox SET attempts = $2, last_error = $3,
  due_at = CASE WHEN $2 >= ${MAX_ATTEMPTS} THEN 'infinity' ELSE now() + make_interval(secs => power(2, $2)) END
  WHERE id = $1`;
