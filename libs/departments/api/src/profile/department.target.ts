import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import { WorkGroupQueries } from '@tessellate/work-groups-api';
import { canEdit, canRead } from './department.policy';

interface DepartmentRow {
  id: string;
  title: string;
  ownerIds: string[] | null;
}

/** A department's practice as a host of comments, reactions and pictures. */
@Injectable()
export class DepartmentTarget implements TargetPolicy {
  readonly type = 'DEPARTMENT';

  constructor(
    private readonly database: Database,
    private readonly groups: WorkGroupQueries,
  ) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return new Set(ids.filter(id => canRead(ctx.me, id)));
  }

  /** Whoever reads it may comment and react; its members and the facilitators of its groups moderate. */
  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const visible = ids.filter(id => canRead(ctx.me, id));
    if (action === 'comment' || action === 'react') return new Set(visible);
    const own = visible.filter(id => canEdit(ctx.me, id));
    if (action === 'attach') return new Set(own);
    return new Set([...own, ...(await this.groups.ledDepartmentIds(ctx, visible))]);
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const [rows, audiences] = await Promise.all([
      this.database.read<DepartmentRow>(
        'departments.describe',
        `SELECT d.id, d.name || ' at ' || s.name AS title, (SELECT array_agg(m.person_id) FROM department_membership m
           WHERE m.department_id = d.id AND m.until IS NULL AND m.role = 'HEAD') AS "ownerIds"
         FROM department d JOIN school s ON s.urn = d.school_urn WHERE d.id = ANY($1::uuid[])`,
        [ids],
      ),
      this.groups.audienceOfDepartments(ids),
    ]);
    return new Map(
      rows.map(({ id, title, ownerIds }) => [
        id,
        // A department in no Work Group is read by its own people only: its id stands for them.
        { id, title, path: `/departments/${id}`, ownerIds: ownerIds ?? [], audienceId: audiences.get(id) ?? id },
      ]),
    );
  }
}
