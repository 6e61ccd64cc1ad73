import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { DomainEventName, DomainEvents } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { type AppConfig, APP_CONFIG } from '../config/config';
import { Database } from '../database/database.service';
import { loggable } from '../errors/loggable';
import { type EventHandler, EventRegistry } from './event.registry';

interface Due {
  id: string;
  type: string;
  payload: unknown;
  at: Date;
  attempts: number;
}

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
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly registry: EventRegistry,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * Registers a handler. Call it from a module's constructor or `onModuleInit`.
   * @param projection the name of what the handler builds from events, if it can be built again from the log (`EventLog`)
   */
  on<Name extends DomainEventName>(type: Name, handler: EventHandler<Name>, projection?: string): void {
    this.registry.add(type, handler, projection);
  }

  /** Stores an event in the transaction `tx`. @throws when the payload does not have the event's shape */
  async add<Name extends DomainEventName>(tx: EntityManager, type: Name, payload: DomainEvents[Name]): Promise<void> {
    const checked = this.registry.check(type, payload);
    await tx.query('INSERT INTO outbox (type, payload) VALUES ($1, $2)', [type, JSON.stringify(checked)]);
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
      const { rows } = await client.query<Due>({
        name: 'outbox.due',
        text: `SELECT id, type, payload, at, attempts FROM outbox WHERE due_at <= now()
               ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      });
      const delivered: string[] = [];
      for (const row of rows) {
        const error = await this.deliver(row);
        if (!error) delivered.push(row.id);
        else await client.query(FAILED, [row.id, row.attempts + 1, error.message.slice(0, 500)]);
      }
      if (delivered.length > 0) {
        const logged = this.config.eventLogDays > 0;
        await client.query({
          name: logged ? 'outbox.logged' : 'outbox.delivered',
          text: logged ? LOGGED : DELIVERED,
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

  private async deliver({ id, type, payload, at }: Due): Promise<Error | null> {
    try {
      await this.registry.deliver(type, payload, { id, at, replayed: false });
      return null;
    } catch (error) {
      this.logger.error(`Delivering ${type} failed: ${loggable(error)}`);
      return error as Error;
    }
  }
}

const DELIVERED = 'DELETE FROM outbox WHERE id = ANY($1::bigint[])';

// A table of its own, so that what is to be delivered stays a handful of rows however long the log is.
const LOGGED = `WITH delivered AS (DELETE FROM outbox WHERE id = ANY($1::bigint[]) RETURNING id, type, payload, at)
  INSERT INTO event_log (id, type, payload, at) SELECT id, type, payload, at FROM delivered`;

// After the last attempt the event is kept, never due again, for a person to look at.
const FAILED = `UPDATE outbox SET attempts = $2, last_error = $3,
  due_at = CASE WHEN $2 >= ${MAX_ATTEMPTS} THEN 'infinity' ELSE now() + make_interval(secs => power(2, $2)) END
  WHERE id = $1`;
