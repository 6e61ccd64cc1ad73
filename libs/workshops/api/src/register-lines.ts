import { invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { type AttendanceMark, FREE_CHANGE_MS } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';
import type { WorkshopRow } from './workshop.access';
import type { EarlierMark } from './workshop-attendance.entity';

export interface Marked {
  personId: string;
  mark: AttendanceMark;
  credit: number;
}

interface Line extends Marked {
  /** Whether the viewer may change it without a reason. */
  free: boolean;
}

/** Marks there are already. @throws AppError INVALID_INPUT for somebody who neither takes part nor has a mark */
export async function linesOf(
  tx: EntityManager,
  ctx: RequestContext,
  workshop: WorkshopRow,
  personIds: string[],
): Promise<Map<string, Line>> {
  const rows: { personId: string; mark: AttendanceMark | null; credit: number | null; free: boolean }[] =
    await tx.query(
      `SELECT p.id AS "personId", a.mark, a.credit::float AS credit,
         coalesce(a.marked_by = $4 AND a.free_until > now(), false) AS free
       FROM unnest($3::uuid[]) AS p(id)
       LEFT JOIN workshop_attendance a ON a.step_id = $1 AND a.person_id = p.id
       WHERE a.step_id IS NOT NULL OR EXISTS (SELECT 1 FROM work_group_membership m
         WHERE m.work_group_id = $2 AND m.person_id = p.id AND m.role = 'PARTICIPANT' AND m.until IS NULL)`,
      [workshop.id, workshop.workGroupId, personIds, ctx.me.personId],
    );
  const known = new Set(rows.map(({ personId }) => personId));
  if (personIds.some(id => !known.has(id)))
    throw invalidInput('Somebody you marked is not in this group. Reload the register.');
  return new Map(
    rows.flatMap(({ personId, mark, credit, free }) =>
      mark === null || credit === null ? [] : [[personId, { personId, mark, credit, free }] as const],
    ),
  );
}

export async function firstMark(
  tx: EntityManager,
  ctx: RequestContext,
  workshop: WorkshopRow,
  { personId, mark, credit }: Marked,
  actId: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by, act_id, free_until)
     VALUES ($1, $2, $3, $4, 'HAND', $5, $6, now() + make_interval(secs => $7))`,
    [workshop.id, personId, mark, credit, ctx.me.personId, actId, FREE_CHANGE_MS / 1_000],
  );
}

/** With a reason: from here on every change needs one, and no undo reaches behind it. */
export async function correct(
  tx: EntityManager,
  ctx: RequestContext,
  workshop: WorkshopRow,
  { personId, mark, credit }: Marked,
): Promise<void> {
  await tx.query(
    `UPDATE workshop_attendance SET mark = $3, credit = $4, way = 'HAND', marked_at = now(), marked_by = $5,
       act_id = NULL, free_until = NULL, earlier = '[]' WHERE step_id = $1 AND person_id = $2`,
    [workshop.id, personId, mark, credit, ctx.me.personId],
  );
}

/** Without a reason. The time for it runs from the first mark, so that nobody prolongs it by marking again. */
export async function adjust(
  tx: EntityManager,
  workshop: WorkshopRow,
  { personId, mark, credit }: Marked,
  actId: string,
): Promise<void> {
  await tx.query(
    `UPDATE workshop_attendance SET mark = $3, credit = $4, marked_at = now(), act_id = $5,
       earlier = earlier || jsonb_build_array(jsonb_build_object('mark', mark, 'credit', credit, 'actId', act_id))
     WHERE step_id = $1 AND person_id = $2`,
    [workshop.id, personId, mark, credit, actId],
  );
}

/** Whether an act made a mark that only a reason changes by now, or that is not the viewer's. */
export async function isSettled(
  tx: EntityManager,
  ctx: RequestContext,
  workshop: WorkshopRow,
  actId: string,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM workshop_attendance WHERE step_id = $1 AND act_id = $2
       AND (marked_by <> $3 OR free_until IS NULL OR free_until <= now()) LIMIT 1`,
    [workshop.id, actId, ctx.me.personId],
  );
  return rows.length > 0;
}

interface TakenBack extends Marked {
  /** What stands again; null where there was no mark. */
  earlier: EarlierMark | null;
}

export async function takeBack(tx: EntityManager, workshop: WorkshopRow, actId: string): Promise<TakenBack[]> {
  return tx.query(
    `WITH made AS (
       SELECT person_id, mark, credit, earlier -> -1 AS before FROM workshop_attendance WHERE step_id = $1 AND act_id = $2
     ), gone AS (
       DELETE FROM workshop_attendance a USING made m
       WHERE a.step_id = $1 AND a.person_id = m.person_id AND m.before IS NULL
     ), restored AS (
       UPDATE workshop_attendance a SET mark = m.before ->> 'mark', credit = (m.before ->> 'credit')::numeric,
         act_id = (m.before ->> 'actId')::uuid, marked_at = now(), earlier = a.earlier - -1
       FROM made m WHERE a.step_id = $1 AND a.person_id = m.person_id AND m.before IS NOT NULL
     )
     SELECT person_id AS "personId", mark, credit::float AS credit, before AS earlier FROM made`,
    [workshop.id, actId],
  );
}

/** Who has sent apologies for this workshop. */
export async function apologies(tx: EntityManager, workshop: WorkshopRow): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT person_id AS id FROM workshop_rsvp WHERE step_id = $1 AND choice = 'APOLOGIES'`,
    [workshop.id],
  );
  return new Set(rows.map(({ id }) => id));
}
