import { forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { StepKind, StepResource } from '@tessellate/cycle-contract';
import type { EntityManager } from 'typeorm';
import { canModerate, canSee } from '@tessellate/work-groups-api';
import type { DueOrigin } from './due-origin';
import type { StepContent } from './step-content';

export interface PlanGroup {
  id: string;
  projectId: string;
  /** The calendar year its academic year begins in. */
  year: number;
  /** Its academic year is not over. */
  open: boolean;
  projectDays: number;
}

export interface StepRow extends StepContent {
  id: string;
  kind: StepKind;
  number: number;
  publishedAt: Date | null;
  cancelledAt: Date | null;
  dueOrigin: DueOrigin | null;
  version: number;
  updatedBy: string | null;
}

/** A plan that nobody else changes until the transaction ends; its steps in order. */
export interface LockedPlan {
  group: PlanGroup;
  steps: StepRow[];
}

/** Only those who lead the group plan it. @throws AppError NOT_FOUND, FORBIDDEN */
export function requireLead(ctx: RequestContext, workGroupId: string): void {
  if (!canSee(ctx.me, workGroupId)) throw notFound('This Work Group');
  if (!canModerate(ctx.me, workGroupId)) throw forbidden('Only the people who lead the group can plan its cycle.');
}

export const PLAN_GROUP = `
  SELECT g.id, g.project_id AS "projectId", g.academic_year_id AS year, p.days::float AS "projectDays",
    y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date AS open
  FROM work_group g JOIN project_version p ON p.id = g.project_version_id JOIN academic_year y ON y.id = g.academic_year_id
  WHERE g.id = $1`;

export const PLAN_STEPS = `
  SELECT id, kind, number, title, brief, starts_at AS "startsAt", ends_at AS "endsAt", due_at AS "dueAt", due_origin AS "dueOrigin", format, venue,
    access_notes AS "accessNotes", join_url AS "joinUrl", agenda, agenda_items AS "agendaItems", day_equivalent::float AS "dayEquivalent", resources,
    published_at AS "publishedAt", cancelled_at AS "cancelledAt", version, updated_by AS "updatedBy"
  FROM cycle_step WHERE work_group_id = $1 ORDER BY position`;

/**
 * One lock for the whole plan: steps, their order and their numbers depend on one another.
 * @throws AppError NOT_FOUND; FORBIDDEN when the group's year is over
 */
export async function lockPlan(tx: EntityManager, workGroupId: string): Promise<LockedPlan> {
  const [group]: PlanGroup[] = await tx.query(`${PLAN_GROUP} FOR NO KEY UPDATE OF g`, [workGroupId]);
  if (!group) throw notFound('This Work Group');
  if (!group.open) throw forbidden('This year is over, so its cycle can no longer be changed.');
  return { group, steps: await tx.query(PLAN_STEPS, [workGroupId]) };
}

/** Puts the steps into this order and numbers them anew. Members' numbers count what is published, drafts count all. */
export async function saveOrder(tx: EntityManager, workGroupId: string, ids: string[]): Promise<void> {
  // Positions are unique: out of the way first, then into their places.
  await tx.query('UPDATE cycle_step SET position = -1 - position WHERE work_group_id = $1', [workGroupId]);
  await tx.query(
    `UPDATE cycle_step s SET position = o.place - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, place)
     WHERE s.id = o.id AND s.work_group_id = $1`,
    [workGroupId, ids],
  );
  await tx.query(
    `UPDATE cycle_step s SET number = n.number FROM (
       SELECT id, CASE WHEN published_at IS NULL THEN row_number() OVER (PARTITION BY kind ORDER BY position)
         ELSE count(published_at) OVER (PARTITION BY kind ORDER BY position) END AS number
       FROM cycle_step WHERE work_group_id = $1) n
     WHERE s.id = n.id AND s.number <> n.number`,
    [workGroupId],
  );
}

export async function insertStep(
  tx: EntityManager,
  step: { id: string; workGroupId: string; kind: StepKind; position: number; by: string },
  content: StepContent,
): Promise<void> {
  await tx.query(
    `INSERT INTO cycle_step (id, work_group_id, position, number, kind, updated_by, title, brief, starts_at, ends_at, due_at,
       format, venue, access_notes, join_url, agenda, day_equivalent, resources, agenda_items)
     VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [step.id, step.workGroupId, step.position, step.kind, step.by, ...valuesOf(content)],
  );
}

/** @param grow whether calendars must know of the change (SEQUENCE) */
export async function updateStep(
  tx: EntityManager,
  step: { id: string; by: string; grow: boolean },
  content: StepContent,
): Promise<void> {
  await tx.query(
    `UPDATE cycle_step SET updated_by = $2, sequence = sequence + $3, version = version + 1, title = $4, brief = $5,
       starts_at = $6, ends_at = $7, due_at = $8, due_origin = CASE WHEN due_at IS NOT DISTINCT FROM $8 THEN due_origin END, format = $9, venue = $10, access_notes = $11, join_url = $12, agenda = $13,
       day_equivalent = $14, resources = $15, agenda_items = $16 WHERE id = $1`,
    [step.id, step.by, step.grow ? 1 : 0, ...valuesOf(content)],
  );
}

const valuesOf = (content: StepContent): unknown[] => [
  content.title,
  content.brief,
  content.startsAt,
  content.endsAt,
  content.dueAt,
  content.format,
  content.venue,
  content.accessNotes,
  content.joinUrl,
  content.agenda,
  content.dayEquivalent,
  JSON.stringify(content.resources),
  JSON.stringify(content.agendaItems),
];

export const fileIdsOf = (resources: StepResource[]): string[] => resources.flatMap(({ fileId }) => fileId ?? []);
