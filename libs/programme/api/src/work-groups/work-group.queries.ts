import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { stepStates } from '@tessellate/programme-contract';
import DataLoader from 'dataloader';
import type { CycleStepType } from '../cycle/graphql/cycle-step.type';
import type { WorkGroupMemberType, WorkGroupType } from './graphql/work-group.type';
import { canModerate, canSee } from './work-group.policy';

/** Work Groups with their members and steps, batched per request; only those the viewer can see. */
@Injectable()
export class WorkGroupQueries {
  constructor(private readonly database: Database) {}

  /** Null for a group that is absent or unseen. */
  async load(ctx: RequestContext, id: string): Promise<WorkGroupType | null> {
    if (!canSee(ctx.me, id)) return null;
    return ctx
      .loader('programme.work-group', () => new DataLoader<string, WorkGroupType | null>(ids => this.byIds(ids)))
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
      .loader('programme.members', () => new DataLoader<string, WorkGroupMemberType[]>(ids => this.members(ids)))
      .load(id);
  }

  /** The steps that the viewer may see: drafts only where they lead the group. */
  async stepsOf(ctx: RequestContext, id: string): Promise<CycleStepType[]> {
    const steps = await this.stepLoader(ctx).load(id);
    return canModerate(ctx.me, id) ? steps : steps.filter(step => !step.draft);
  }

  /** Forgets the steps read so far in this request, after they have been changed. */
  forgetSteps(ctx: RequestContext, id: string): void {
    this.stepLoader(ctx).clear(id);
  }

  /** One step by its id; null when its group is unseen or it is somebody else's draft. For things that hang on a step, such as threads. */
  async step(ctx: RequestContext, stepId: string): Promise<CycleStepType | null> {
    const workGroupId = await ctx
      .loader('programme.step-group', () => new DataLoader<string, string | null>(ids => this.groupsOfSteps(ids)))
      .load(stepId);
    if (!workGroupId || !canSee(ctx.me, workGroupId)) return null;
    return (await this.stepsOf(ctx, workGroupId)).find(step => step.id === stepId) ?? null;
  }

  /** Of these departments, those that take part in a group the viewer leads or manages. */
  async ledDepartmentIds(ctx: RequestContext, departmentIds: string[]): Promise<Set<string>> {
    const { ledWorkGroupIds } = ctx.me;
    if (ledWorkGroupIds.length === 0 || departmentIds.length === 0) return new Set();
    const rows = await this.database.read<{ id: string }>(
      'programme.led-departments',
      `SELECT DISTINCT department_id AS id FROM work_group_membership
       WHERE department_id = ANY($1::uuid[]) AND work_group_id = ANY($2::uuid[]) AND until IS NULL`,
      [departmentIds, ledWorkGroupIds],
    );
    return new Set(rows.map(row => row.id));
  }

  /** The newest Work Group that each department takes part in: the audience of its practice. */
  async audienceOfDepartments(departmentIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.read<{ departmentId: string; workGroupId: string }>(
      'programme.department-audience',
      `SELECT DISTINCT ON (m.department_id) m.department_id AS "departmentId", m.work_group_id AS "workGroupId"
       FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
       WHERE m.department_id = ANY($1::uuid[]) AND m.until IS NULL
       ORDER BY m.department_id, g.academic_year_id DESC, m.since DESC, m.id`,
      [departmentIds],
    );
    return new Map(rows.map(row => [row.departmentId, row.workGroupId]));
  }

  private stepLoader(ctx: RequestContext): DataLoader<string, CycleStepType[]> {
    return ctx.loader('programme.steps', () => new DataLoader<string, CycleStepType[]>(ids => this.steps(ids)));
  }

  private async byIds(ids: readonly string[]): Promise<(WorkGroupType | null)[]> {
    const rows = await this.database.read<WorkGroupType>(
      'programme.work-groups',
      `SELECT g.id, g.title, g.reference, g.hub_id AS "hubId", y.label AS "academicYear",
         (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on AS current,
         json_build_object('id', p.id, 'name', p.name, 'days', p.days) AS project
       FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN project p ON p.id = g.project_id
       WHERE g.id = ANY($1::uuid[])`,
      [ids],
    );
    return arrange(ids, rows, row => row.id).map(([row]) => row ?? null);
  }

  private async members(ids: readonly string[]): Promise<WorkGroupMemberType[][]> {
    const rows = await this.database.read<WorkGroupMemberType>(
      'programme.members',
      `SELECT id, work_group_id AS "workGroupId", person_id AS "personId", role, department_id AS "departmentId"
       FROM work_group_membership WHERE work_group_id = ANY($1::uuid[]) AND until IS NULL
       ORDER BY role = 'FACILITATOR' DESC, since, id`,
      [ids],
    );
    return arrange(ids, rows, row => row.workGroupId);
  }

  private async steps(ids: readonly string[]): Promise<CycleStepType[][]> {
    const rows = await this.database.read<Omit<CycleStepType, 'state'>>(
      'programme.steps',
      `SELECT id, work_group_id AS "workGroupId", position, kind, number, title, brief, starts_at AS "startsAt", ends_at AS "endsAt",
         due_at AS "dueAt", format, venue, day_equivalent::float AS "dayEquivalent", published_at IS NULL AS draft,
         cancelled_at AS "cancelledAt", cancel_reason AS "cancelReason", access_notes AS "accessNotes", agenda, version,
         join_url AS link, resources AS materials
       FROM cycle_step WHERE work_group_id = ANY($1::uuid[]) ORDER BY position`,
      [ids],
    );
    const now = new Date();
    return arrange(ids, rows, row => row.workGroupId).map(steps => {
      const states = stepStates(steps, now);
      return steps.map((step, index) => ({ ...step, state: states[index] ?? 'NEXT' }));
    });
  }

  private async groupsOfSteps(ids: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database.read<{ id: string; workGroupId: string }>(
      'programme.step-groups',
      'SELECT id, work_group_id AS "workGroupId" FROM cycle_step WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return arrange(ids, rows, row => row.id).map(([row]) => row?.workGroupId ?? null);
  }
}

/** The rows of each key, in the order of the keys. */
function arrange<Row>(keys: readonly string[], rows: Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map(key => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map(key => groups.get(key) ?? []);
}
