import { Injectable } from '@nestjs/common';
import { arrange, Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type {
  ProjectType,
  WorkGroupInvitationType,
  WorkGroupMemberType,
  WorkGroupType,
} from './graphql/work-group.type';
import { canSee } from './work-group.policy';

/** Work Groups with their members, batched per request; only those the viewer can see. */
@Injectable()
export class WorkGroupQueries {
  constructor(private readonly database: Database) {}

  /** Null for a group that is absent or unseen. */
  async load(ctx: RequestContext, id: string): Promise<WorkGroupType | null> {
    if (!canSee(ctx.me, id)) return null;
    return ctx
      .loader('work-groups.work-group', () => new DataLoader<string, WorkGroupType | null>(ids => this.byIds(ids)))
      .load(id);
  }

  /** Groups the viewer takes part in first, then others they lead or manage, newest year first. */
  async mine(ctx: RequestContext): Promise<WorkGroupType[]> {
    const { ownWorkGroupIds, workGroupIds } = ctx.me;
    const ids = [...ownWorkGroupIds, ...workGroupIds.filter(id => !ownWorkGroupIds.includes(id))];
    const groups = await Promise.all(ids.map(id => this.load(ctx, id)));
    return groups.filter(group => group !== null);
  }

  membersOf(ctx: RequestContext, id: string): Promise<WorkGroupMemberType[]> {
    return ctx
      .loader('work-groups.members', () => new DataLoader<string, WorkGroupMemberType[]>(ids => this.members(ids)))
      .load(id);
  }

  /** Of these departments, those that take part in a group the viewer leads or manages. */
  async ledDepartmentIds(ctx: RequestContext, departmentIds: string[]): Promise<Set<string>> {
    const { ledWorkGroupIds } = ctx.me;
    if (ledWorkGroupIds.length === 0 || departmentIds.length === 0) return new Set();
    const rows = await this.database.read<{ id: string }>(
      'work-groups.led-departments',
      `SELECT DISTINCT department_id AS id FROM work_group_membership
       WHERE department_id = ANY($1::uuid[]) AND work_group_id = ANY($2::uuid[]) AND until IS NULL`,
      [departmentIds, ledWorkGroupIds],
    );
    return new Set(rows.map(row => row.id));
  }

  /** The newest Work Group that each department takes part in: the audience of its practice. */
  async audienceOfDepartments(departmentIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.read<{ departmentId: string; workGroupId: string }>(
      'work-groups.department-audience',
      `SELECT DISTINCT ON (m.department_id) m.department_id AS "departmentId", m.work_group_id AS "workGroupId"
       FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
       WHERE m.department_id = ANY($1::uuid[]) AND m.until IS NULL
       ORDER BY m.department_id, g.academic_year_id DESC, m.since DESC, m.id`,
      [departmentIds],
    );
    return new Map(rows.map(row => [row.departmentId, row.workGroupId]));
  }

  /** Who is asked to lead the group and has not come yet; for those who manage its hub. */
  invitationsOf(ctx: RequestContext, id: string): Promise<WorkGroupInvitationType[]> {
    return ctx
      .loader(
        'work-groups.invitations',
        () => new DataLoader<string, WorkGroupInvitationType[]>(ids => this.invitations(ids)),
      )
      .load(id);
  }

  /** Projects that a group can run, by name. */
  projects(): Promise<ProjectType[]> {
    return this.database.read<ProjectType>(
      'work-groups.projects',
      `SELECT c.id, p.name, p.days::float8 AS days, p.role_names AS "roleNames"
       FROM project c JOIN project_version p ON p.id = c.version_id WHERE c.closed_at IS NULL ORDER BY p.name, c.id`,
    );
  }

  private async byIds(ids: readonly string[]): Promise<(WorkGroupType | null)[]> {
    const rows = await this.database.read<WorkGroupType>(
      'work-groups.work-groups',
      `SELECT g.id, g.title, g.reference, g.hub_id AS "hubId", y.label AS "academicYear",
         (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on AS current,
         json_build_object('id', g.project_id, 'name', p.name, 'days', p.days::float8, 'roleNames', p.role_names) AS project
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN project_version p ON p.id = g.project_version_id
       WHERE g.id = ANY($1::uuid[])`,
      [ids],
    );
    return arrange(ids, rows, row => row.id).map(([row]) => row ?? null);
  }

  private async invitations(ids: readonly string[]): Promise<WorkGroupInvitationType[][]> {
    const rows = await this.database.read<WorkGroupInvitationType>(
      'work-groups.invitations',
      `SELECT id, target_id AS "workGroupId", name, email, invited_at AS "invitedAt", expires_at AS "expiresAt"
       FROM role_invitation WHERE target_id = ANY($1::uuid[]) AND kind = 'FACILITATOR' AND expires_at > now()
       ORDER BY invited_at, id`,
      [ids],
    );
    return arrange(ids, rows, row => row.workGroupId);
  }

  private async members(ids: readonly string[]): Promise<WorkGroupMemberType[][]> {
    const rows = await this.database.read<WorkGroupMemberType>(
      'work-groups.members',
      `SELECT id, work_group_id AS "workGroupId", person_id AS "personId", role, department_id AS "departmentId"
       FROM work_group_membership WHERE work_group_id = ANY($1::uuid[]) AND until IS NULL
       ORDER BY role = 'FACILITATOR' DESC, since, id`,
      [ids],
    );
    return arrange(ids, rows, row => row.workGroupId);
  }
}
