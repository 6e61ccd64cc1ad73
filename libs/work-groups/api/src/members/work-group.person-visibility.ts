import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { PersonVisibilityContributor } from '@tessellate/identity-api';

/** People see who is in their Work Groups, and this year's groups of their hub communities; coordinators, all facilitators. */
@Injectable()
export class WorkGroupPersonVisibility implements PersonVisibilityContributor {
  constructor(private readonly database: Database) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<string[]> {
    const { workGroupIds, hubIds, national } = ctx.me;
    if (workGroupIds.length + hubIds.length === 0 && !national) return [];
    const rows = await this.database.read<{ id: string }>(
      'work-groups.visible-people',
      `SELECT DISTINCT m.person_id AS id FROM work_group_membership m
       JOIN work_group g ON g.id = m.work_group_id JOIN academic_year y ON y.id = g.academic_year_id
       WHERE m.person_id = ANY($1::uuid[]) AND m.until IS NULL AND (g.id = ANY($2::uuid[])
         OR ($4::boolean AND m.role = 'FACILITATOR') OR (
         g.hub_id = ANY($3::uuid[]) AND (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on))`,
      [ids, workGroupIds, hubIds, national],
    );
    return rows.map(row => row.id);
  }
}
