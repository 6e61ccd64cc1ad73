import { Injectable } from '@nestjs/common';
import { Database, type FromJson, type RequestContext } from '@tessellate/api-kernel';
import { DraftService } from '@tessellate/drafts-api';
import { isLate, TASK_PARTS, taskDraftKey, type TaskPart } from '@tessellate/tasks-contract';
import DataLoader from 'dataloader';
import type { TaskPeerSetType, TaskPeerType, TaskProgressType, TaskType } from './graphql/task.type';
import { maySeeTask } from './task.policy';

type NextWorkshop = NonNullable<TaskType['nextWorkshop']>;
type TaskRow = Omit<TaskType, 'nextWorkshop'> & { nextWorkshop: FromJson<NextWorkshop> | null };

interface ParticipantRow {
  personId: string;
  departmentId: string | null;
  workId: string | null;
  firstSharedAt: Date | null;
  sharedAt: Date | null;
  sharedParts: TaskPart[] | null;
  remindedAt: Date | null;
}

/** Tasks and what surrounds them, batched per request; only those the viewer can see. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftService,
  ) {}

  /** Null for a task that is absent, unseen or not published to the viewer. */
  async visible(ctx: RequestContext, stepId: string): Promise<TaskType | null> {
    const task = await ctx
      .loader('tasks.task', () => new DataLoader<string, TaskType | null>(ids => this.byIds(ids)))
      .load(stepId);
    return task && maySeeTask(ctx.me, task) ? task : null;
  }

  /** Participants of the group, those who came first first, with how far each is. For those who lead the group. */
  async progress(task: TaskType): Promise<TaskProgressType[]> {
    const rows = await this.database.read<ParticipantRow>('task.progress', PROGRESS, [task.id, task.workGroupId]);
    const writing = await this.drafts.writersAt(
      rows.map(row => row.personId),
      TASK_PARTS.map(part => taskDraftKey(task.id, part)),
    );
    const savedAt = new Map(writing.map(row => [row.personId, row.savedAt]));
    return rows.map(row => ({
      personId: row.personId,
      departmentId: row.departmentId,
      workId: row.sharedAt ? row.workId : null,
      state: row.sharedAt ? 'SHARED' : savedAt.has(row.personId) ? 'BEGUN' : 'NOT_BEGUN',
      savedAt: savedAt.get(row.personId) ?? null,
      sharedAt: row.sharedAt,
      sharedParts: TASK_PARTS.filter(part => row.sharedParts?.includes(part)),
      late: row.firstSharedAt !== null && isLate(row.firstSharedAt, task.dueAt),
      remindedAt: row.remindedAt,
    }));
  }

  /** Whose work the viewer reads (`READS`), or who reads the viewer's. */
  async peersOf(ctx: RequestContext, task: TaskType, direction: 'READS' | 'READ_BY'): Promise<TaskPeerType[]> {
    const rows = await ctx.loader(`tasks.peers.${task.id}`, () =>
      this.database.read<{ readerId: string; authorId: string; workId: string | null }>(
        'task.peers',
        `SELECT p.reader_id AS "readerId", p.author_id AS "authorId", w.id AS "workId" FROM task_peer p
         LEFT JOIN task_work w ON w.step_id = p.step_id AND w.person_id = p.author_id
           AND EXISTS (SELECT 1 FROM task_work_part x WHERE x.work_id = w.id)
         WHERE p.step_id = $1 AND (p.reader_id = $2 OR p.author_id = $2)`,
        [task.id, ctx.me.personId],
      ),
    );
    const me = ctx.me.personId;
    return direction === 'READS'
      ? rows.filter(row => row.readerId === me).map(row => ({ personId: row.authorId, workId: row.workId }))
      : rows.filter(row => row.authorId === me).map(row => ({ personId: row.readerId, workId: null }));
  }

  async peerSets(stepId: string): Promise<TaskPeerSetType[]> {
    return (await this.setsOf([stepId])).map(({ personIds }) => ({ personIds }));
  }

  /** Sets of these tasks, in the order in which they were made. */
  setsOf(stepIds: readonly string[]): Promise<{ stepId: string; setId: string; personIds: string[] }[]> {
    return this.database.read(
      'task.peer-sets',
      `SELECT step_id AS "stepId", set_id AS "setId", array_agg(reader_id ORDER BY reader_id) AS "personIds"
       FROM task_peer WHERE step_id = ANY($1::uuid[]) GROUP BY step_id, set_id ORDER BY min(paired_at), set_id`,
      [stepIds],
    );
  }

  /** The tasks of the group before this one, the nearest first. */
  async earlierTaskIds(stepId: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      'task.earlier',
      `SELECT e.id FROM cycle_step s JOIN cycle_step e ON e.work_group_id = s.work_group_id AND e.kind = 'TASK'
         AND e.position < s.position WHERE s.id = $1 ORDER BY e.position DESC`,
      [stepId],
    );
    return rows.map(({ id }) => id);
  }

  private async byIds(ids: readonly string[]): Promise<(TaskType | null)[]> {
    const rows = await this.database.read<TaskRow>('task.by-ids', TASKS, [ids]);
    const found = new Map(
      rows.map(({ nextWorkshop: next, ...row }) => [row.id, { ...row, nextWorkshop: next && dated(next) }]),
    );
    return ids.map(id => found.get(id) ?? null);
  }
}

const dated = ({ startsAt, ...next }: FromJson<NextWorkshop>): NextWorkshop => ({
  ...next,
  startsAt: startsAt === null ? null : new Date(startsAt),
});

const TASKS = `
  SELECT s.id, s.work_group_id AS "workGroupId", s.number, s.title, s.brief, s.due_at AS "dueAt", s.published_at IS NULL AS draft,
    s.cancelled_at AS "cancelledAt", s.cancel_reason AS "cancelReason", s.resources AS materials,
    CASE WHEN n.id IS NOT NULL THEN jsonb_build_object(
      'id', n.id, 'number', n.number, 'title', n.title, 'startsAt', n.starts_at) END AS "nextWorkshop"
  FROM cycle_step s LEFT JOIN LATERAL (
    SELECT * FROM cycle_step n WHERE n.work_group_id = s.work_group_id AND n.position > s.position AND n.kind = 'WORKSHOP'
      AND n.published_at IS NOT NULL AND n.cancelled_at IS NULL ORDER BY n.position LIMIT 1
  ) n ON true
  WHERE s.id = ANY($1::uuid[]) AND s.kind = 'TASK'`;

const PROGRESS = `
  SELECT m.person_id AS "personId", m.department_id AS "departmentId", w.id AS "workId", x."firstSharedAt", x."sharedAt",
    x."sharedParts", (SELECT max(r.at) FROM task_reminder r WHERE r.step_id = $1 AND r.person_id = m.person_id) AS "remindedAt"
  FROM work_group_membership m
  LEFT JOIN task_work w ON w.step_id = $1 AND w.person_id = m.person_id
  LEFT JOIN LATERAL (
    SELECT min(p.first_shared_at) AS "firstSharedAt", max(p.shared_at) AS "sharedAt", array_agg(p.part) AS "sharedParts"
    FROM task_work_part p WHERE p.work_id = w.id
  ) x ON true
  WHERE m.work_group_id = $2 AND m.role = 'PARTICIPANT' AND m.until IS NULL ORDER BY m.since, m.id`;
