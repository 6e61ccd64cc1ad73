import { AppError, forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import type { WorkshopFormat } from '@tessellate/cycle-contract';
import { whenText } from '@tessellate/school-time-contract';
import { registerOpensAt } from '@tessellate/workshops-contract';
import type { EntityManager } from 'typeorm';
import { canModerate, canSee } from '@tessellate/work-groups-api';

/** A workshop as commands need it. */
export interface WorkshopRow {
  id: string;
  workGroupId: string;
  number: number;
  startsAt: Date | null;
  endsAt: Date | null;
  format: WorkshopFormat | null;
  /** In days. */
  worth: number;
  published: boolean;
  cancelledAt: Date | null;
}

export const WORKSHOP_COLUMNS = `s.id, s.work_group_id AS "workGroupId", s.number, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
  s.format, coalesce(s.day_equivalent, 0)::float AS worth, s.published_at IS NOT NULL AS published, s.cancelled_at AS "cancelledAt"`;

/** Whether the viewer sees it: a workshop that is not published exists only for those who lead the group. */
export const seesWorkshop = (ctx: RequestContext, workshop: { workGroupId: string; published: boolean }): boolean =>
  canSee(ctx.me, workshop.workGroupId) && (workshop.published || canModerate(ctx.me, workshop.workGroupId));

/**
 * The workshop, held until the transaction ends, so that marks and answers of one workshop follow each other.
 * @throws AppError NOT_FOUND alike for what is absent and what is unseen
 */
export async function holdWorkshop(tx: EntityManager, ctx: RequestContext, id: string): Promise<WorkshopRow> {
  const rows: WorkshopRow[] = await tx.query(
    `SELECT ${WORKSHOP_COLUMNS} FROM cycle_step s WHERE s.id = $1 AND s.kind = 'WORKSHOP' FOR NO KEY UPDATE`,
    [id],
  );
  const workshop = rows[0];
  if (!workshop || !seesWorkshop(ctx, workshop)) throw notFound('This workshop');
  return workshop;
}

/** @throws AppError FORBIDDEN for those who do not lead the group */
export function assertLeads(ctx: RequestContext, workshop: WorkshopRow): void {
  if (!canModerate(ctx.me, workshop.workGroupId))
    throw forbidden('Only the people who lead the group keep its register. Ask your facilitator.');
}

/** @throws AppError LOCKED */
export function assertOn(workshop: WorkshopRow): asserts workshop is WorkshopRow & { startsAt: Date } {
  if (workshop.cancelledAt) throw new AppError('LOCKED', `Workshop ${workshop.number} has been cancelled.`);
  if (!workshop.startsAt) throw new AppError('LOCKED', `Workshop ${workshop.number} has no date yet.`);
}

/** Half an hour before the start; it stays so. @throws AppError LOCKED */
export function assertRegisterOpen(workshop: WorkshopRow): asserts workshop is WorkshopRow & { startsAt: Date } {
  assertOn(workshop);
  if (new Date() < registerOpensAt(workshop))
    throw new AppError(
      'LOCKED',
      `The register opens half an hour before the start: ${whenText(registerOpensAt(workshop))}.`,
    );
}

/** The person's place in a group; `ended` when they had one. */
export async function placeOf(
  tx: EntityManager,
  workGroupId: string,
  personId: string,
): Promise<{ role: WorkGroupRole; ended: boolean } | null> {
  const rows: { role: WorkGroupRole; ended: boolean }[] = await tx.query(
    `SELECT role, until IS NOT NULL AS ended FROM work_group_membership
     WHERE work_group_id = $1 AND person_id = $2 ORDER BY until IS NULL DESC, until DESC LIMIT 1`,
    [workGroupId, personId],
  );
  return rows[0] ?? null;
}
