import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.service';

const EVERY_MS = 3_600_000;
/** Nobody retries a mutation after a month: an unsent message waits on a device for days at most. */
const KEPT_DAYS = 30;
const BATCH = 10_000;

/** Forgets answers of mutations that nobody will repeat any more, so that the table stays small. */
@Injectable()
export class CommandExpiry implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(CommandExpiry.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.forget(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** In batches, so that no long lock stands in the way of people writing. @returns how many were forgotten */
  async forget(): Promise<number> {
    let total = 0;
    try {
      for (;;) {
        const rows = await this.database.write(
          'command.forget',
          `DELETE FROM command WHERE ctid = ANY(ARRAY(
             SELECT ctid FROM command WHERE at < now() - make_interval(days => $1) ORDER BY at LIMIT ${BATCH})) RETURNING 1`,
          [KEPT_DAYS],
        );
        total += rows.length;
        if (rows.length < BATCH) return total;
      }
    } catch (error) {
      this.logger.warn(`Old answers of mutations could not be removed: ${(error as Error).message}`);
      return total;
    }
  }
}
