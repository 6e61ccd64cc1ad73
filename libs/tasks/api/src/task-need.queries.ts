import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { DUE_NAMED_DAYS, TASK_PARTS, taskDraftKey } from '@tessellate/tasks-contract';
import type { TaskNeedType } from './graphql/task-need.type';
import { mayWrite } from './task.policy';

/** What the tasks of the viewer's own groups of this year wait for from them, what is due first, in one statement. */
@Injectable()
export class TaskNeedQueries {
  constructor(private readonly database: Database) {}

  async mine(ctx: RequestContext): Promise<TaskNeedType[]> {
    const { personId, ownWorkGroupIds } = ctx.me;
    if (ownWorkGroupIds.length === 0) return [];
    const { before, after } = DUE_NAMED_DAYS;
    const values = [personId, ownWorkGroupIds, before, after, DRAFT_KEYS];
    const rows = await this.database.read<TaskNeedType>('task.needs', NEEDS, values);
    return rows.filter(need => need.kind !== 'SHARE' || mayWrite(ctx.me, need));
  }
}

/** Where a task's drafts lie, but for its id. */
const DRAFT_KEYS = TASK_PARTS.map(part => taskDraftKey('{id}', part));

const shared = (
  personId: string,
): string => `EXISTS (SELECT 1 FROM task_work k JOIN task_work_part x ON x.work_id = k.id
  WHERE k.step_id = t.id AND k.person_id = ${personId})`;
const drafted = (personId: string): string =>
  `EXISTS (SELECT 1 FROM draft d WHERE d.person_id = ${personId} AND d.key = ANY(SELECT replace(k, '{id}', t.id::text) FROM unnest($5::text[]) k))`;

/** “Not begun” is what the task's own page counts so: nothing shared, and nothing of it among their drafts. */
const NEEDS = `
  WITH t AS (
    SELECT s.id, s.work_group_id, g.reference, s.number, s.title, s.due_at, m.role
    FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
    JOIN cycle_step s ON s.work_group_id = m.work_group_id AND s.kind = 'TASK' AND s.published_at IS NOT NULL
      AND s.cancelled_at IS NULL AND s.due_at <= now() + make_interval(days => $3::int)
      AND s.due_at > now() - make_interval(days => $4::int)
    WHERE m.person_id = $1 AND m.until IS NULL AND m.work_group_id = ANY($2::uuid[]))
  SELECT CASE t.role WHEN 'FACILITATOR' THEN 'NOT_BEGUN' ELSE 'SHARE' END AS kind, n.count, t.id AS "taskId",
    t.work_group_id AS "workGroupId", t.reference, t.number, t.title, t.due_at AS "dueAt", n.begun
  FROM t CROSS JOIN LATERAL (
    SELECT 1 AS count, ${drafted('$1')} AS begun WHERE t.role = 'PARTICIPANT' AND NOT ${shared('$1')}
    UNION ALL
    SELECT (count(*) FILTER (WHERE idle))::int, false FROM (
      SELECT NOT ${shared('p.person_id')} AND NOT ${drafted('p.person_id')} AS idle FROM work_group_membership p
      WHERE t.role = 'FACILITATOR' AND p.work_group_id = t.work_group_id AND p.role = 'PARTICIPANT' AND p.until IS NULL) AS people
    HAVING 2 * count(*) FILTER (WHERE idle) >= count(*) AND count(*) FILTER (WHERE idle) > 0) n
  ORDER BY t.due_at, t.id`;
