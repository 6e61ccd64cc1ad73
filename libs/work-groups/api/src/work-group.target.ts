import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import { canModerate, canSee } from './work-group.policy';

/** Work Groups as hosts: their live room, and the audit log's entries about them. */
@Injectable()
export class WorkGroupTarget implements TargetPolicy {
  readonly type = 'WORK_GROUP';

  constructor(private readonly database: Database) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return new Set(ids.filter(id => canSee(ctx.me, id)));
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    return new Set(action === 'moderate' ? ids.filter(id => canModerate(ctx.me, id)) : []);
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<{ id: string; reference: string; ownerIds: string[] | null }>(
      'work-groups.describe',
      `SELECT g.id, g.reference, (SELECT array_agg(m.person_id) FROM work_group_membership m
         WHERE m.work_group_id = g.id AND m.until IS NULL AND m.role = 'FACILITATOR') AS "ownerIds"
       FROM work_group g WHERE g.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map(({ id, reference, ownerIds }) => [
        id,
        { id, title: reference, path: `/group/${id}`, ownerIds: ownerIds ?? [], audienceId: id },
      ]),
    );
  }
}
