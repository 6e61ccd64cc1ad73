import { Injectable } from '@nestjs/common';
import { AuditService, type CommandScope } from '@tessellate/api-kernel';
import { HubDirectory } from '@tessellate/network-api';
import type { MembershipEnding, WorkGroupRole } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';

export interface NewMembership {
  workGroupId: string;
  personId: string;
  role: WorkGroupRole;
  departmentId?: string | null;
  since?: Date;
}

export interface EndedMembership {
  workGroupId: string;
  personId: string;
  ending: MembershipEnding;
  /** Whoever ended it; the person themselves when they left. */
  actorId: string;
  /** In words, for the person and the log. */
  reason: string;
}

/**
 * The only writer of memberships of a Work Group: it begins, changes and ends memberships, within the caller's command. Access follows
 * with the commit: that of the person, and everybody's sight of their department through the group.
 */
@Injectable()
export class MembershipService {
  constructor(
    private readonly hubs: HubDirectory,
    private readonly audit: AuditService,
  ) {}

  /** Whoever belongs to the group already has the new role and department instead; who leads it goes on leading it. */
  async begin(scope: CommandScope, membership: NewMembership): Promise<void> {
    await this.place(scope, membership);
    const { workGroupId, personId } = membership;
    await scope.emit('workGroup.memberAdded', { workGroupId, personId });
  }

  /** The same for a group that is being set up: nobody is told. */
  async place(scope: CommandScope, membership: NewMembership): Promise<void> {
    const { workGroupId, personId, role, departmentId = null, since = new Date() } = membership;
    await scope.tx.query(
      `INSERT INTO work_group_membership (work_group_id, person_id, role, department_id, since) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, work_group_id) WHERE until IS NULL
       DO UPDATE SET department_id = excluded.department_id, role = CASE work_group_membership.role
         WHEN 'FACILITATOR' THEN 'FACILITATOR' ELSE excluded.role END`,
      [workGroupId, personId, role, departmentId, since],
    );
    await this.audit.roleChanged(scope.tx, personId, {
      action: 'role.given',
      audienceId: workGroupId,
      reason: `Work Group: ${role}`,
    });
    await this.access(scope, workGroupId);
  }

  /** Somebody who led the group goes on as a participant. */
  async stepDown(scope: CommandScope, { workGroupId, personId }: { workGroupId: string; personId: string }) {
    await scope.tx.query(
      `UPDATE work_group_membership SET role = 'PARTICIPANT' WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL`,
      [workGroupId, personId],
    );
    await this.audit.roleChanged(scope.tx, personId, {
      action: 'role.given',
      audienceId: workGroupId,
      reason: 'Work Group: PARTICIPANT',
    });
    await this.access(scope, workGroupId);
  }

  /** @returns whether there was a membership to end */
  async end(
    scope: CommandScope,
    { workGroupId, personId, ending, actorId, reason }: EndedMembership,
  ): Promise<boolean> {
    const ended: unknown[] = await scope.tx.query(
      `WITH ended AS (UPDATE work_group_membership SET until = now()
         WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL RETURNING 1)
       SELECT 1 FROM ended`,
      [workGroupId, personId],
    );
    if (ended.length === 0) return false;
    await this.audit.roleChanged(scope.tx, personId, {
      action: 'role.ended',
      audienceId: workGroupId,
      reason: `Work Group: ${ending}`,
    });
    await scope.emit('workGroup.memberRemoved', { workGroupId, personId, ending, actorId, reason });
    await scope.signal('access', personId);
    await this.access(scope, workGroupId);
    return true;
  }

  /** Members and the hub's managers: what they see of departments follows from who belongs to the group. */
  private async access(scope: CommandScope, workGroupId: string): Promise<void> {
    for (const personId of new Set(await this.peopleAround(scope.tx, workGroupId)))
      await scope.signal('access', personId);
  }

  private async peopleAround(tx: EntityManager, workGroupId: string): Promise<string[]> {
    const members: { id: string | null; hubId: string }[] = await tx.query(
      `SELECT m.person_id AS id, g.hub_id AS "hubId" FROM work_group g
       LEFT JOIN work_group_membership m ON m.work_group_id = g.id AND m.until IS NULL WHERE g.id = $1`,
      [workGroupId],
    );
    const managers = members[0] ? await this.hubs.managerIds(members[0].hubId, tx) : [];
    return [...members.flatMap(member => member.id ?? []), ...managers];
  }
}
