import { Injectable } from '@nestjs/common';
import { Database, type RequestContext, withinAnswer } from '@tessellate/api-kernel';
import { isLate, TASK_PARTS } from '@tessellate/tasks-contract';
import { RICH_TEXT_LIMITS } from '@tessellate/rich-text';
import DataLoader from 'dataloader';
import type { TaskWorkPartType, TaskWorkType } from './graphql/task.type';
import { maySeeWork } from './task.policy';

interface WorkRow extends Omit<TaskWorkType, 'late'> {
  dueAt: Date | null;
  firstSharedAt: Date | null;
}

const SELECT = `
  SELECT w.id, w.step_id AS "stepId", w.work_group_id AS "workGroupId", w.person_id AS "personId",
    w.department_id AS "departmentId", s.published_at IS NULL AS draft, s.due_at AS "dueAt",
    x."sharedAt", x."firstSharedAt", x."sharedAt" IS NOT NULL AS shared,
    NOT EXISTS (SELECT 1 FROM work_group_membership m WHERE m.work_group_id = w.work_group_id
      AND m.person_id = w.person_id AND m.until IS NULL) AS "ownerLeft"
  FROM task_work w JOIN cycle_step s ON s.id = w.step_id
  LEFT JOIN LATERAL (SELECT max(p.shared_at) AS "sharedAt", min(p.first_shared_at) AS "firstSharedAt"
    FROM task_work_part p WHERE p.work_id = w.id) x ON true`;

/** What participants share, batched per request; only what the viewer may see. */
/** All that one participant may share of a task, which their page shows whole. */
const MOST_HTML = TASK_PARTS.length * RICH_TEXT_LIMITS.document.maxHtml;

@Injectable()
export class TaskWorkQueries {
  constructor(private readonly database: Database) {}

  async byIds(ctx: RequestContext, ids: string[]): Promise<Map<string, TaskWorkType>> {
    const rows = await this.database.read<WorkRow>('task.works', `${SELECT} WHERE w.id = ANY($1::uuid[])`, [ids]);
    return new Map(visibleTo(ctx, rows).map(work => [work.id, work]));
  }

  async visible(ctx: RequestContext, id: string): Promise<TaskWorkType | null> {
    return (await this.byIds(ctx, [id])).get(id) ?? null;
  }

  /** What is shared on a task, the first shared first. */
  async ofTask(ctx: RequestContext, stepId: string): Promise<TaskWorkType[]> {
    return (await this.all(ctx, stepId)).filter(work => work.shared);
  }

  /** The viewer's own; null until something of it has been shared once. */
  async mine(ctx: RequestContext, stepId: string): Promise<TaskWorkType | null> {
    return (await this.all(ctx, stepId)).find(work => work.personId === ctx.me.personId) ?? null;
  }

  parts(ctx: RequestContext, workId: string): Promise<TaskWorkPartType[]> {
    return ctx
      .loader('tasks.parts', () => new DataLoader<string, TaskWorkPartType[]>(ids => this.partsOf(ids)))
      .load(workId);
  }

  /** The rich-text document of a part that is shared, for its owner's editor. */
  async document(ctx: RequestContext, workId: string, part: string): Promise<unknown> {
    const documents = await ctx
      .loader('tasks.documents', () => new DataLoader<string, Map<string, unknown>>(ids => this.documentsOf(ids)))
      .load(workId);
    return documents.get(part);
  }

  private all(ctx: RequestContext, stepId: string): Promise<TaskWorkType[]> {
    return ctx.loader(`tasks.works.${stepId}`, async () =>
      visibleTo(
        ctx,
        await this.database.read<WorkRow>(
          'task.works-of',
          `${SELECT} WHERE w.step_id = $1 ORDER BY x."firstSharedAt", w.id`,
          [stepId],
        ),
      ),
    );
  }

  private async partsOf(ids: readonly string[]): Promise<TaskWorkPartType[][]> {
    const rows = await this.database.read<TaskWorkPartType>(
      'task.parts',
      `SELECT p.work_id || ':' || p.part AS id, p.work_id AS "workId", p.part, p.version, p.html, p.text, p.shared_at AS "sharedAt",
         p.first_shared_at AS "firstSharedAt", p.file_ids AS "fileIds",
         ARRAY(SELECT r.shared_at FROM task_work_revision r WHERE r.work_id = p.work_id AND r.part = p.part ORDER BY r.version)
           || p.shared_at AS "sharedDates"
       FROM task_work_part p WHERE p.work_id = ANY($1::uuid[])`,
      [ids],
    );
    withinAnswer(rows, MOST_HTML);
    const place = (row: TaskWorkPartType) => TASK_PARTS.indexOf(row.part);
    return ids.map(id => rows.filter(row => row.workId === id).sort((a, b) => place(a) - place(b)));
  }

  private async documentsOf(ids: readonly string[]): Promise<Map<string, unknown>[]> {
    const rows = await this.database.read<{ workId: string; part: string; document: unknown }>(
      'task.documents',
      'SELECT work_id AS "workId", part, document FROM task_work_part WHERE work_id = ANY($1::uuid[])',
      [ids],
    );
    return ids.map(id => new Map(rows.filter(row => row.workId === id).map(row => [row.part, row.document])));
  }
}

const visibleTo = (ctx: RequestContext, rows: WorkRow[]): TaskWorkType[] =>
  rows
    .filter(row => maySeeWork(ctx.me, row))
    .map(({ dueAt, firstSharedAt, ...work }) => ({
      ...work,
      late: firstSharedAt !== null && isLate(firstSharedAt, dueAt),
    }));
