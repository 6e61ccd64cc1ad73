import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, MOST_NEEDS, type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { dayText } from '@tessellate/school-time-contract';
import { DUE_NAMED_DAYS, TASK_PARTS, taskDraftKey } from '@tessellate/tasks-contract';
import { mayWrite } from './task.policy';

interface Row {
  kind: 'SHARE' | 'NOT_BEGUN';
  /** Participants who have not begun. */
  count: number;
  id: string;
  workGroupId: string;
  reference: string;
  number: number;
  title: string;
  dueAt: Date;
  publishedAt: Date;
  /** They have words of their own that are not shared. */
  begun: boolean;
}

const SHARE = 'task.share';
const NOT_BEGUN = 'task.not-begun';

/** What tasks wait for: one's own work from whoever takes part, and a look at who has not begun from whoever leads. */
@Injectable()
export class TaskNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [SHARE, NOT_BEGUN], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const { personId, ownWorkGroupIds } = ctx.me;
    if (ownWorkGroupIds.length === 0) return [];
    const { own, led, after } = DUE_NAMED_DAYS;
    const rows = await this.database.read<Row>('task.needs', NEEDS, [
      personId,
      ownWorkGroupIds,
      own,
      led,
      after,
      DRAFT_KEYS,
    ]);
    return rows
      .filter(row => row.kind !== 'SHARE' || mayWrite(ctx.me, row))
      .map(row => (row.kind === 'SHARE' ? toShare(row) : notBegun(row)));
  }
}

function toShare(row: Row): Need {
  return {
    ...common(row, SHARE),
    title: `${row.begun ? 'Finish' : 'Start'} task ${row.number}: ${row.title}`,
    detail: `${dueWords(row)}${row.begun ? ' · what you have written is saved, and nobody else can read it yet' : ''}`,
    action: row.begun ? 'Carry on writing' : 'Start',
    weight: 'OWN',
  };
}

function notBegun(row: Row): Need {
  return {
    ...common(row, NOT_BEGUN),
    title: `${row.count === 1 ? 'One person has' : `${row.count} people have`} not started task ${row.number}`,
    detail: `${row.title} · ${dueWords(row)}`,
    action: 'See who',
    weight: 'OWN',
  };
}

const dueWords = ({ dueAt }: Row): string => `${dueAt < new Date() ? 'was due' : 'due'} ${dayText(dueAt)}`;

const common = (row: Row, kind: string) => ({
  key: `${kind}:${row.id}`,
  facts: row.dueAt.toISOString(),
  path: `/group/${row.workGroupId}/tasks/${row.id}`,
  since: row.publishedAt,
  dueAt: row.dueAt,
});

/** Where a task's drafts lie, but for its id. */
const DRAFT_KEYS = TASK_PARTS.map(part => taskDraftKey('{id}', part));

const shared = (
  personId: string,
): string => `EXISTS (SELECT 1 FROM task_work k JOIN task_work_part x ON x.work_id = k.id
  WHERE k.step_id = t.id AND k.person_id = ${personId})`;
const drafted = (personId: string): string => `EXISTS (SELECT 1 FROM draft d WHERE d.person_id = ${personId}
  AND d.key = ANY(SELECT replace(k, '{id}', t.id::text) FROM unnest($6::text[]) k))`;

/** “Not begun” is what the task's own page counts so: nothing shared, and nothing of it among their drafts. */
const NEEDS = `
  WITH t AS (
    SELECT s.id, s.work_group_id, g.reference, s.number, s.title, s.due_at, s.published_at, m.role
    FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
    JOIN cycle_step s ON s.work_group_id = m.work_group_id AND s.kind = 'TASK' AND s.published_at IS NOT NULL
      AND s.cancelled_at IS NULL AND s.due_at <= now() + make_interval(days => CASE m.role WHEN 'PARTICIPANT' THEN $3::int ELSE $4::int END)
      AND s.due_at > now() - make_interval(days => $5::int)
    WHERE m.person_id = $1 AND m.until IS NULL AND m.work_group_id = ANY($2::uuid[]))
  SELECT CASE t.role WHEN 'FACILITATOR' THEN 'NOT_BEGUN' ELSE 'SHARE' END AS kind, n.count, t.id,
    t.work_group_id AS "workGroupId", t.reference, t.number, t.title, t.due_at AS "dueAt", t.published_at AS "publishedAt", n.begun
  FROM t CROSS JOIN LATERAL (
    SELECT 1 AS count, ${drafted('$1')} AS begun WHERE t.role = 'PARTICIPANT' AND NOT ${shared('$1')}
    UNION ALL
    SELECT count(*)::int, false FROM work_group_membership p
    WHERE t.role = 'FACILITATOR' AND p.work_group_id = t.work_group_id AND p.role = 'PARTICIPANT' AND p.until IS NULL
      AND NOT ${shared('p.person_id')} AND NOT ${drafted('p.person_id')}
    HAVING count(*) > 0) n
  ORDER BY t.due_at, t.id LIMIT ${MOST_NEEDS}`;
