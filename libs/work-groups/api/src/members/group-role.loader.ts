import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import DataLoader from 'dataloader';

/** The roles people have in this year's Work Groups, batched per request. */
@Injectable()
export class GroupRoleLoader {
  constructor(private readonly database: Database) {}

  rolesOf(ctx: RequestContext, personId: string): Promise<WorkGroupRole[]> {
    return ctx
      .loader('work-groups.roles', () => new DataLoader<string, WorkGroupRole[]>(ids => this.load(ids)))
      .load(personId);
  }

  private async load(ids: readonly string[]): Promise<WorkGroupRole[][]> {
    const rows = await this.database.read<{ personId: string; role: WorkGroupRole }>(
      'work-groups.roles',
      `SELECT DISTINCT m.person_id AS "personId", m.role FROM work_group_membership m
       JOIN work_group g ON g.id = m.work_group_id JOIN academic_year y ON y.id = g.academic_year_id
       WHERE m.person_id = ANY($1::uuid[]) AND m.until IS NULL
         AND (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on`,
      [ids],
    );
    return ids.map(id => rows.filter(row => row.personId === id).map(row => row.role));
  }
}
