import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import { canModerate } from './discussion.policy';
import { ThreadAccess } from './thread.access';

// One of a few people is called by the others’ names, which are not everybody’s to know.
export const TITLE = `CASE t.audience_kind WHEN 'PEOPLE' THEN 'A conversation' ELSE t.title END`;

@Injectable()
export class ThreadTarget implements TargetPolicy {
  readonly type = 'THREAD';

  constructor(
    private readonly access: ThreadAccess,
    private readonly database: Database,
  ) {}

  visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return this.access.visibleIds(ctx, ids);
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    if (action !== 'moderate') return new Set();
    const visible = await this.access.visibleIds(ctx, ids);
    const places = await this.access.placesOf([...visible]);
    return new Set([...places].filter(([, place]) => canModerate(ctx.me, place)).map(([id]) => id));
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<{ id: string; title: string; createdBy: string | null; audienceId: string }>(
      'thread.describe',
      `SELECT t.id, ${TITLE} AS title, t.created_by AS "createdBy", t.audience_id AS "audienceId" FROM thread t
       WHERE t.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map(({ id, title, createdBy, audienceId }) => [
        id,
        { id, title, path: `/discussions/${id}`, ownerIds: createdBy ? [createdBy] : [], audienceId },
      ]),
    );
  }
}
