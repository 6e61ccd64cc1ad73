import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { PersonVisibilityContributor } from '@tessellate/identity-api';

/** People see who belongs to the departments they may read, and the managers and alumni of their hubs; coordinators, all managers. */
@Injectable()
export class NetworkPersonVisibility implements PersonVisibilityContributor {
  constructor(private readonly database: Database) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<string[]> {
    const { visibleDepartmentIds, hubIds, national } = ctx.me;
    if (visibleDepartmentIds.length + hubIds.length === 0 && !national) return [];
    const rows = await this.database.read<{ id: string }>(
      'network.visible-people',
      `SELECT person_id AS id FROM department_membership
       WHERE person_id = ANY($1::uuid[]) AND until IS NULL AND department_id = ANY($2::uuid[])
       UNION
       SELECT person_id FROM hub_membership WHERE person_id = ANY($1::uuid[]) AND until IS NULL
         AND (hub_id = ANY($3::uuid[]) OR ($4::boolean AND role = 'MANAGER'))`,
      [ids, visibleDepartmentIds, hubIds, national],
    );
    return rows.map(row => row.id);
  }
}
