import { Injectable } from '@nestjs/common';
import { AuditService, type CommandScope } from '@tessellate/api-kernel';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import { MembershipService } from './membership.service';

export interface PlannedMove {
  id: string;
  personId: string;
  fromGroupId: string;
  toGroupId: string;
  role: WorkGroupRole;
  reason: string;
  actorId: string;
}

const PLANNED = `id, person_id AS "personId", from_group_id AS "fromGroupId", to_group_id AS "toGroupId", role, reason, actor_id AS "actorId"`;

/**
 * People who go on in another group of their hub. A move waits until those concerned are told, and is then carried out or, taken
 * back, forgotten. Callers lock both groups, in the order of their ids, before they ask.
 */
@Injectable()
export class MembershipMoves {
  constructor(
    private readonly memberships: MembershipService,
    private readonly audit: AuditService,
  ) {}

  async plan(tx: EntityManager, move: PlannedMove): Promise<void> {
    await tx.query(
      `INSERT INTO membership_move (id, person_id, from_group_id, to_group_id, role, reason, actor_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [move.id, move.personId, move.fromGroupId, move.toGroupId, move.role, move.reason, move.actorId],
    );
  }

  /** Which groups it is between: that never changes, so it may be asked before anything is locked. Null once it is forgotten. */
  async groupsOf(tx: EntityManager, id: string): Promise<{ fromGroupId: string; toGroupId: string } | null> {
    const [move]: { fromGroupId: string; toGroupId: string }[] = await tx.query(
      'SELECT from_group_id AS "fromGroupId", to_group_id AS "toGroupId" FROM membership_move WHERE id = $1',
      [id],
    );
    return move ?? null;
  }

  /** Locked. Null once it has been carried out or forgotten. */
  async waiting(tx: EntityManager, id: string): Promise<PlannedMove | null> {
    const [move]: PlannedMove[] = await tx.query(
      `SELECT ${PLANNED} FROM membership_move WHERE id = $1 AND moved_at IS NULL FOR UPDATE`,
      [id],
    );
    return move ?? null;
  }

  /** Of somebody out of a group; there is one at most. */
  async waitingOf(tx: EntityManager, personId: string, fromGroupId: string): Promise<PlannedMove | null> {
    const [move]: PlannedMove[] = await tx.query(
      `SELECT ${PLANNED} FROM membership_move WHERE person_id = $1 AND from_group_id = $2 AND moved_at IS NULL`,
      [personId, fromGroupId],
    );
    return move ?? null;
  }

  async forget(tx: EntityManager, id: string): Promise<void> {
    await tx.query('DELETE FROM membership_move WHERE id = $1 AND moved_at IS NULL', [id]);
  }

  /** Ends the one membership and begins the other, for the same department; kept in the log of both groups. */
  async carryOut(scope: CommandScope, move: PlannedMove, departmentId: string | null): Promise<void> {
    const { tx } = scope;
    const { id, personId, fromGroupId, toGroupId, role, reason, actorId } = move;
    await tx.query('UPDATE membership_move SET moved_at = now() WHERE id = $1', [id]);
    await this.memberships.end(scope, { workGroupId: fromGroupId, personId, ending: 'MOVED', actorId, reason });
    await this.memberships.begin(scope, { workGroupId: toGroupId, personId, role, departmentId });
    await tx.query(
      `UPDATE membership_move SET membership_id = (SELECT m.id FROM work_group_membership m
         WHERE m.work_group_id = $2 AND m.person_id = $3 AND m.until IS NULL) WHERE id = $1`,
      [id, toGroupId, personId],
    );
    for (const groupId of [fromGroupId, toGroupId])
      await this.audit.append(tx, {
        ...{ actorId, action: 'workGroup.memberMoved', targetType: 'WORK_GROUP', targetId: groupId },
        ...{ subjectId: personId, audienceId: groupId, reason },
      });
  }
}
