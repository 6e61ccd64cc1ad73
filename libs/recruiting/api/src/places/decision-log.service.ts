import { Injectable } from '@nestjs/common';
import { AppError, AuditService } from '@tessellate/api-kernel';
import { type Decision, ENDING_OF } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import { awaitsHeadteacher, type LockedGroup, type PlaceApplication } from './place-application';

const ACTIONS: Record<Decision, string> = {
  APPROVE: 'application.approved',
  WAITLIST: 'application.waitlisted',
  DECLINE: 'application.declined',
  WITHDRAW: 'application.withdrawn',
  REMOVE: 'application.removed',
  BRING_BACK: 'application.cameBack',
};

/** Who decided, when and why: kept with the application before its state changes, and in the log. */
@Injectable()
export class DecisionLog {
  constructor(private readonly audit: AuditService) {}

  async sign(
    tx: EntityManager,
    row: PlaceApplication,
    group: LockedGroup,
    { decision, reason, actorId }: { decision: Decision; reason: string; actorId: string },
  ): Promise<void> {
    await tx.query('UPDATE application SET decided_at = now(), decided_by = $2, decision_reason = $3 WHERE id = $1', [
      row.id,
      actorId,
      ENDING_OF[decision] ? reason : null,
    ]);
    await this.entry(tx, row, group, { action: ACTIONS[decision], reason, actorId });
  }

  /**
   * Approving somebody whose headteacher has not answered, against the project’s rule: possible, but never by accident.
   * @param reason why it is done all the same; kept with the application, in its history and in the log
   * @throws AppError INVALID_INPUT (`reason: COMMITMENT_AWAITED`) naming who waits, when none is given
   */
  async waive(
    tx: EntityManager,
    group: LockedGroup,
    rows: PlaceApplication[],
    { reason, actorId }: { reason: string; actorId: string },
  ): Promise<void> {
    const awaiting = rows.filter(row => awaitsHeadteacher(group, row));
    if (awaiting.length === 0) return;
    if (reason.length < 3) throw refusal(awaiting);
    for (const row of awaiting) {
      await tx.query(
        `UPDATE application SET commitment_waived_at = now(), commitment_waived_by = $2, commitment_waiver = $3 WHERE id = $1`,
        [row.id, actorId, reason],
      );
      row.committed = true;
      await this.entry(tx, row, group, { action: 'application.commitmentWaived', reason, actorId });
    }
  }

  entry(
    tx: EntityManager,
    row: PlaceApplication,
    group: LockedGroup,
    what: { action: string; reason: string; actorId: string },
  ): Promise<void> {
    return this.audit.append(tx, {
      ...what,
      targetType: 'APPLICATION',
      targetId: row.id,
      subjectId: row.personId,
      audienceId: group.id,
    });
  }
}

function refusal(awaiting: PlaceApplication[]): AppError {
  const whose =
    awaiting.length === 1
      ? `the headteacher of ${awaiting[0]?.name ?? 'one'} has`
      : `${awaiting.length} headteachers have`;
  return new AppError(
    'INVALID_INPUT',
    `Nothing was changed: ${whose} not confirmed the full year. Wait for the answer, or say why you approve without it.`,
    {
      field: 'withoutCommitment',
      reason: 'COMMITMENT_AWAITED',
      awaiting: awaiting.map(({ id, name }) => ({ id, name })),
    },
  );
}
