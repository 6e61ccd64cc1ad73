import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, AppError, Database, Jobs, type RequestContext } from '@tessellate/api-kernel';

const WINDOW_SECONDS = 600;
/** A whole group types from one school's address; one person mistypes now and then. */
const MOST = { person: 10, address: 80 } as const;

const COUNT = `
  INSERT INTO workshop_code_attempt AS a (key, count, resets_at) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN a.resets_at <= now() THEN 1 ELSE a.count + 1 END,
    resets_at = CASE WHEN a.resets_at <= now() THEN excluded.resets_at ELSE a.resets_at END
  RETURNING count`;

/** Keeps people from guessing codes. Counted in the database, so that several processes count together. */
@Injectable()
export class CodeAttempts {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    jobs: Jobs,
  ) {
    jobs.every('workshop.forgetAttempts', '20 3 * * *', async () => {
      await this.database.write('workshop.prune-attempts', 'DELETE FROM workshop_code_attempt WHERE resets_at < now()');
    });
  }

  /** Counts before the code is looked at, so that guesses at once do not slip through. @throws AppError RATE_LIMITED */
  async count(ctx: RequestContext): Promise<void> {
    if (!this.config.rateLimits) return;
    for (const [key, most] of this.keys(ctx)) {
      const [row] = await this.database.write<{ count: number }>('workshop.attempt', COUNT, [key, WINDOW_SECONDS]);
      if (row && row.count > most)
        throw new AppError(
          'RATE_LIMITED',
          'Those were too many codes in a short time. Wait ten minutes, or ask your facilitator to mark you by hand.',
        );
    }
  }

  /** A code that was right costs nothing. */
  async forgive(ctx: RequestContext): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.database.write(
      'workshop.attempt-forgiven',
      'UPDATE workshop_code_attempt SET count = greatest(0, count - 1) WHERE key = ANY($1::text[])',
      [this.keys(ctx).map(([key]) => key)],
    );
  }

  private keys(ctx: RequestContext): [key: string, most: number][] {
    return [
      [`person:${ctx.me.personId}`, MOST.person],
      [`address:${ctx.address}`, MOST.address],
    ];
  }
}
