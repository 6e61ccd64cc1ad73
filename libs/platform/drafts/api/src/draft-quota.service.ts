import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  Database,
  hasPlace,
  type Quota,
  QUOTA_OF_MEMBERS,
  QUOTA_OF_OTHERS,
  type RequestContext,
} from '@tessellate/api-kernel';

type DraftBounds = Pick<Quota, 'drafts' | 'draftBytes'>;

/** What no number of drafts reaches. */
const UNBOUNDED: DraftBounds = { drafts: 2 ** 31 - 1, draftBytes: 2 ** 31 - 1 };

/** How many drafts, and how long ones, a person may keep on the server. */
@Injectable()
export class DraftQuota {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
  ) {}

  of(ctx: RequestContext): DraftBounds {
    if (!this.config.rateLimits) return UNBOUNDED;
    return hasPlace(ctx.me) ? QUOTA_OF_MEMBERS : QUOTA_OF_OTHERS;
  }

  /** Says why a draft was not stored, if it was for want of room. @throws AppError TOO_LARGE */
  async explain(ctx: RequestContext, key: string, bytes: number): Promise<void> {
    const { drafts, draftBytes } = this.of(ctx);
    const [held] = await this.database.read<{ count: number; bytes: number }>(
      'draft.held',
      `SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM draft WHERE person_id = $1 AND key <> $2`,
      [ctx.me.personId, key],
    );
    if (!held || (held.count < drafts && held.bytes + bytes <= draftBytes)) return;
    const much = held.count >= drafts ? `${drafts} drafts` : 'a lot of drafts';
    throw new AppError(
      'TOO_LARGE',
      `You have ${much} on the server already. This one stays on this device; finish or discard some of the others first.`,
    );
  }
}
