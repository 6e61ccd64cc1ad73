import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  Database,
  hasPlace,
  waitInWords,
  QUOTA_OF_MEMBERS,
  QUOTA_OF_OTHERS,
  type RequestContext,
  WriteRates,
} from '@tessellate/api-kernel';

interface Stored {
  day: number;
  unused: number;
  total: number;
  secondsLeft: number;
}

const STORED = `
  SELECT coalesce(sum(bytes) FILTER (WHERE created_at > now() - interval '1 day'), 0)::float8 AS day,
    coalesce(sum(bytes) FILTER (WHERE used_at IS NULL), 0)::float8 AS unused,
    coalesce(sum(bytes), 0)::float8 AS total,
    coalesce(ceil(extract(epoch FROM min(created_at) FILTER (WHERE created_at > now() - interval '1 day')
      + interval '1 day' - now())), 86400)::int AS "secondsLeft"
  FROM stored_file WHERE owner_id = $1`;

/** How many bytes of files one person may keep here. Decided by the announced size, before a byte of a file is read. */
@Injectable()
export class UploadQuota {
  /** What is coming in just now, so that many uploads at once do not all fit into the same room. */
  private readonly coming = new Map<string, number>();

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    private readonly rates: WriteRates,
  ) {}

  /**
   * Runs an upload within the quota of its owner.
   * @param announced the request's Content-Length @param most what counts when it is not announced
   * @throws AppError RATE_LIMITED when it fits another day, TOO_LARGE when something has to go first
   */
  async within<T>(
    ctx: RequestContext,
    announced: string | undefined,
    most: number,
    upload: () => Promise<T>,
  ): Promise<T> {
    if (!this.config.rateLimits) return upload();
    await this.rates.take(ctx, 'upload');
    const owner = ctx.me.personId;
    const bytes = /^\d+$/.test(announced ?? '') ? Math.min(Number(announced), most) : most;
    const before = this.coming.get(owner) ?? 0;
    this.coming.set(owner, before + bytes);
    try {
      await this.require(ctx, before + bytes);
      return await upload();
    } finally {
      const left = (this.coming.get(owner) ?? 0) - bytes;
      if (left > 0) this.coming.set(owner, left);
      else this.coming.delete(owner);
    }
  }

  private async require(ctx: RequestContext, more: number): Promise<void> {
    const quota = hasPlace(ctx.me) ? QUOTA_OF_MEMBERS : QUOTA_OF_OTHERS;
    const [stored] = await this.database.read<Stored>('file.stored', STORED, [ctx.me.personId]);
    if (!stored) return;
    if (stored.total + more > quota.files) {
      throw new AppError(
        'TOO_LARGE',
        `Your files here have reached ${inMegabytes(quota.files)}, which is the most one person can keep. Share a link to the file instead.`,
      );
    }
    if (stored.unused + more > quota.filesUnused) {
      throw new AppError(
        'TOO_LARGE',
        `You have added ${inMegabytes(quota.filesUnused)} of files that are not part of anything yet. ` +
          'Share or send what they belong to, then add this one. Files that are not part of anything are removed after a month.',
      );
    }
    if (stored.day + more > quota.filesPerDay) {
      throw new AppError(
        'RATE_LIMITED',
        `You have added ${inMegabytes(quota.filesPerDay)} of files in one day, which is the limit. ` +
          `Try again in ${waitInWords(stored.secondsLeft)}, or share a link to the file instead.`,
        { retryAfterSeconds: stored.secondsLeft },
      );
    }
  }
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`;
