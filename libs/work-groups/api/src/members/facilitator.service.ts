import { Injectable } from '@nestjs/common';
import {
  AppError,
  AuditService,
  type CommandScope,
  forbidden,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import type { EntityManager } from 'typeorm';
import { canManage, canSee } from '../work-group.policy';
import { FACILITATOR_APPOINTED, FACILITATOR_ENDED } from './membership.notices';
import { MembershipService } from './membership.service';
import { requireSuccessor } from './require-successor';

/** Who leads a Work Group, within the caller's command. */
@Injectable()
export class FacilitatorService {
  constructor(
    private readonly memberships: MembershipService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
    private readonly identity: IdentityService,
  ) {}

  /** @throws AppError NOT_FOUND for what is absent or unseen, FORBIDDEN for whoever does not manage its hub */
  async requireManaged(
    ctx: RequestContext,
    tx: EntityManager,
    workGroupId: string,
  ): Promise<{ hubId: string; reference: string }> {
    const [group]: { hubId: string; reference: string }[] = canSee(ctx.me, workGroupId)
      ? await tx.query('SELECT hub_id AS "hubId", reference FROM work_group WHERE id = $1 FOR UPDATE', [workGroupId])
      : [];
    if (!group) throw notFound('This Work Group');
    if (!canManage(ctx.me, group)) {
      throw forbidden('Only your hub’s manager can choose who leads a group. Ask them if it needs to change.');
    }
    return group;
  }

  /** A participant goes on as a facilitator, for the same department; whoever leads the group already is told nothing twice. */
  async appoint(scope: CommandScope, actorId: string, workGroupId: string, personId: string): Promise<void> {
    const { tx } = scope;
    await this.identity.requireAccount(personId, tx);
    const [now]: { role: string; departmentId: string | null }[] = await tx.query(
      `SELECT role, department_id AS "departmentId" FROM work_group_membership
       WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL FOR UPDATE`,
      [workGroupId, personId],
    );
    if (now?.role === 'FACILITATOR') return;
    const departmentId = now?.departmentId ?? null;
    await this.memberships.begin(scope, { workGroupId, personId, role: 'FACILITATOR', departmentId });
    await this.audit.append(tx, {
      ...{ actorId, action: 'workGroup.facilitatorAppointed', targetType: 'WORK_GROUP', targetId: workGroupId },
      ...{ subjectId: personId, audienceId: workGroupId, reason: '' },
    });
    if (personId === actorId) return;
    await this.notices.raise(tx, {
      kind: FACILITATOR_APPOINTED,
      to: [personId],
      about: { type: 'WORK_GROUP', id: workGroupId },
    });
  }

  /** Goes on as a participant for the department they came for. @throws AppError CONFLICT for the only one who leads the group */
  async stepDown(
    scope: CommandScope,
    {
      actorId,
      workGroupId,
      personId,
      reason,
    }: { actorId: string; workGroupId: string; personId: string; reason: string },
  ): Promise<void> {
    const { tx } = scope;
    const [now]: { role: string; departmentId: string | null }[] = await tx.query(
      `SELECT role, department_id AS "departmentId" FROM work_group_membership
       WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL FOR UPDATE`,
      [workGroupId, personId],
    );
    if (!now) throw notFound('This membership');
    if (now.role !== 'FACILITATOR') throw new AppError('CONFLICT', 'They do not lead this group any more.');
    if (!now.departmentId) {
      throw new AppError(
        'CONFLICT',
        'They do not belong to a department here, so they cannot become a participant. Remove them from the group instead.',
      );
    }
    await requireSuccessor(tx, { workGroupId, personId, stays: true });
    await this.memberships.stepDown(scope, { workGroupId, personId });
    await this.audit.append(tx, {
      ...{ actorId, action: 'workGroup.facilitatorEnded', targetType: 'WORK_GROUP', targetId: workGroupId },
      ...{ subjectId: personId, audienceId: workGroupId, reason },
    });
    if (personId === actorId) return;
    await this.notices.raise(tx, {
      ...{ kind: FACILITATOR_ENDED, to: [personId], data: { reason } },
      about: { type: 'WORK_GROUP', id: workGroupId },
    });
  }
}
