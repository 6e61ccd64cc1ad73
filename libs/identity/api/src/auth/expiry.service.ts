import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';

const EVERY_MS = 3600_000;

/** Removes what has expired by itself: sessions nobody used, links nobody opened. */
@Injectable()
export class ExpiryService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ExpiryService.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    try {
      await this.database.write('identity.expire-sessions', 'DELETE FROM auth.session WHERE "expiresAt" < now()');
      await this.database.write(
        'identity.expire-verifications',
        'DELETE FROM auth.verification WHERE "expiresAt" < now()',
      );
    } catch (error) {
      this.logger.warn(`Expired sessions were not removed: ${(error as Error).message}`);
    }
  }
}
