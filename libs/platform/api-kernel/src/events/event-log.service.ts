import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type AppConfig, APP_CONFIG } from '../config/config';
import { Database } from '../database/database.service';
import { Jobs } from '../jobs/jobs.service';
import { EventRegistry } from './event.registry';

interface LoggedEvent {
  id: string;
  type: string;
  payload: unknown;
  at: Date;
}

export interface Replay {
  projection: string;
  /** ISO time. */
  since: string;
}

const REPLAY_JOB = 'events.replay';
const EXPIRE_JOB = 'events.expire';
const EXPIRED_IN_ONE_STATEMENT = 10_000;
const READ_AT_ONCE = 500;

/**
 * Delivered events are kept for some days, so that what is built from them can be built again: after a handler was wrong,
 * or rows of a projection were lost.
 */
@Injectable()
export class EventLog implements OnModuleInit {
  private readonly logger = new Logger(EventLog.name);

  constructor(
    private readonly database: Database,
    private readonly registry: EventRegistry,
    private readonly jobs: Jobs,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EXPIRE_JOB, '40 * * * *', async () => void (await this.expire()));
    this.jobs.handle<Replay>(REPLAY_JOB, async ({ projection, since }) => {
      const count = await this.replay(projection, new Date(since));
      this.logger.log(`${count} events were replayed to ${projection}`);
    });
  }

  /**
   * Delivers the logged events from `since` on to one projection, in their order. It may run twice, or be cut off and run
   * again: handlers do not mind an event that they have seen.
   * @returns how many events were delivered
   */
  async replay(projection: string, since: Date): Promise<number> {
    const types = this.registry.heardBy(projection);
    if (types.length === 0) throw new Error(`Nothing is built from events under the name ${projection}`);
    let count = 0;
    for (let last = '0'; ;) {
      const events = await this.database.read<LoggedEvent>(
        'events.logged',
        `SELECT id, type, payload, at FROM event_log WHERE id > $1::bigint AND at >= $2 AND type = ANY($3::text[])
         ORDER BY id LIMIT ${READ_AT_ONCE}`,
        [last, since, types],
      );
      for (const { id, type, payload, at } of events) {
        await this.registry.deliver(type, payload, { id, at, replayed: true }, projection);
        last = id;
      }
      count += events.length;
      if (events.length < READ_AT_ONCE) return count;
    }
  }

  /** In batches, so that no long lock stands in the way. @returns how many were forgotten */
  async expire(): Promise<number> {
    for (let total = 0; ;) {
      const gone = await this.database.write(
        'events.expire',
        `DELETE FROM event_log WHERE id = ANY(ARRAY(SELECT id FROM event_log
           WHERE delivered_at < now() - make_interval(days => $1) ORDER BY delivered_at LIMIT ${EXPIRED_IN_ONE_STATEMENT}))
         RETURNING 1`,
        [this.config.eventLogDays],
      );
      total += gone.length;
      if (gone.length < EXPIRED_IN_ONE_STATEMENT) return total;
    }
  }
}
