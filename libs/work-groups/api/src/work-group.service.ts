import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  forbidden,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import type { RemoveWorkGroupMemberInput } from './graphql/work-group.input';
import { MEMBER_REMOVED } from './members/membership.notices';
import { MembershipService } from './members/membership.service';
import { requireSuccessor } from './members/require-successor';
import { canModerate, canRemove, canSee } from './work-group.policy';

interface MembershipRow {
  id: string;
  hubId: string;
  reference: string;
  role: WorkGroupRole;
}

/** What facilitators and hub managers do with a Work Group. */
@Injectable()
export class WorkGroupService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
    private readonly memberships: MembershipService,
  ) {}

  /** Ends a membership. The person's access, and everybody's sight of their department through the group, ends with the commit. */
  async removeMember(ctx: RequestContext, input: RemoveWorkGroupMemberInput): Promise<string> {
    const { workGroupId, personId, reason } = input;
    if (!canSee(ctx.me, workGroupId)) throw notFound('This Work Group');
    if (!canModerate(ctx.me, workGroupId)) throw forbidden();
    return this.commands.run(ctx, 'removeWorkGroupMember', input, async scope => {
      const { tx } = scope;
      // The group first: whoever appoints and whoever steps down locks in this order too.
      await tx.query('SELECT 1 FROM work_group WHERE id = $1 FOR NO KEY UPDATE', [workGroupId]);
      const rows: MembershipRow[] = await tx.query(
        `SELECT m.id, m.role, g.hub_id AS "hubId", g.reference FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
         WHERE m.work_group_id = $1 AND m.person_id = $2 AND m.until IS NULL FOR UPDATE OF m`,
        [workGroupId, personId],
      );
      const membership = rows[0];
      if (!membership) throw notFound('This membership');
      if (!canRemove(ctx.me, { id: workGroupId, hubId: membership.hubId }, { personId, role: membership.role })) {
        throw forbidden('Only your hub’s manager can remove a facilitator. Ask them if this needs to happen.');
      }
      if (membership.role === 'FACILITATOR') await requireSuccessor(tx, { workGroupId, personId, stays: false });
      await this.audit.append(tx, {
        actorId: ctx.me.personId,
        action: 'workGroup.memberRemoved',
        targetType: 'WORK_GROUP',
        targetId: workGroupId,
        subjectId: personId,
        audienceId: workGroupId,
        reason: reason.trim(),
      });
      await this.memberships.end(scope, {
        workGroupId,
        personId,
        ending: 'REMOVED',
        actorId: ctx.me.personId,
        reason: reason.trim(),
      });
      await this.notices.raise(tx, {
        kind: MEMBER_REMOVED,
        to: [personId],
        about: { type: 'PERSON', id: personId },
        data: { group: membership.reference, reason: reason.trim() },
      });
      return workGroupId;
    });
  }
}
