import { Injectable } from '@nestjs/common';
import { AuditService, inTransaction, type RoleChange, Signals } from '@tessellate/api-kernel';
import { HubDirectory } from '@tessellate/network-api';
import { londonDate } from '@tessellate/school-time-contract';
import { workGroupReference, type WorkGroupRole } from '@tessellate/work-groups-contract';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { academicYearLabel, academicYearOf, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
import { WorkGroup } from './work-group.entity';

export interface NewWorkGroup {
  id?: string;
  hubId: string;
  projectId?: string;
  /** The calendar year the academic year starts in; the present one when left out. */
  academicYear?: number;
  title: string;
  /** Places for participants; the usual number when left out. */
  capacity?: number;
  /** Interest can be registered until then; without, the group does not recruit. */
  recruitingUntil?: Date | null;
}

/** Sets up Work Groups and who belongs to them, outside of anybody's request. Access follows at once. */
@Injectable()
export class WorkGroupAdministration {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signals: Signals,
    private readonly hubs: HubDirectory,
    private readonly audit: AuditService,
  ) {}

  /** @returns the group's id */
  async createWorkGroup(group: NewWorkGroup): Promise<string> {
    const { id = randomUUID(), hubId, projectId = SECONDARY_SUBJECT_LEADERSHIP_ID, title } = group;
    const { capacity, recruitingUntil = null } = group;
    const academicYearId = group.academicYear ?? academicYearOf(londonDate(new Date()));
    const hub = await this.hubs.byId(hubId);
    if (!hub) throw new Error(`There is no hub ${hubId}`);
    const reference = workGroupReference(academicYearLabel(academicYearId), hub.shortName, title);
    await this.changeAccess(await this.hubs.managerIds(hubId), tx =>
      tx.insert(WorkGroup, { id, hubId, projectId, academicYearId, title, reference, capacity, recruitingUntil }),
    );
    return id;
  }

  /** @param tx the caller's transaction, if it has one: access then follows with its commit */
  async addMember(
    place: {
      workGroupId: string;
      personId: string;
      role: WorkGroupRole;
      departmentId?: string | null;
      since?: Date;
    },
    tx?: EntityManager,
  ): Promise<void> {
    const { workGroupId, personId, role, departmentId = null, since = new Date() } = place;
    await this.changeAccess(
      [personId, ...(await this.peopleAround(workGroupId, tx))],
      own =>
        own.query(
          `INSERT INTO work_group_membership (work_group_id, person_id, role, department_id, since) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (person_id, work_group_id) WHERE until IS NULL
           DO UPDATE SET role = excluded.role, department_id = excluded.department_id`,
          [workGroupId, personId, role, departmentId, since],
        ),
      tx,
      { personId, action: 'role.given', audienceId: workGroupId, reason: `Work Group: ${role}` },
    );
  }

  async removeMember(
    { workGroupId, personId }: { workGroupId: string; personId: string },
    tx?: EntityManager,
  ): Promise<void> {
    await this.changeAccess(
      [personId, ...(await this.peopleAround(workGroupId, tx))],
      own =>
        own.query(
          'UPDATE work_group_membership SET until = now() WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL',
          [workGroupId, personId],
        ),
      tx,
      { personId, action: 'role.ended', audienceId: workGroupId, reason: 'Work Group' },
    );
  }

  /** Members and the hub's managers: what they see of departments follows from who belongs to the group. */
  private async peopleAround(workGroupId: string, tx?: EntityManager): Promise<string[]> {
    const members: { id: string | null; hubId: string }[] = await (tx ?? this.dataSource).query(
      `SELECT m.person_id AS id, g.hub_id AS "hubId" FROM work_group g
       LEFT JOIN work_group_membership m ON m.work_group_id = g.id AND m.until IS NULL WHERE g.id = $1`,
      [workGroupId],
    );
    const managers = members[0] ? await this.hubs.managerIds(members[0].hubId, tx) : [];
    return [...members.flatMap(member => member.id ?? []), ...managers];
  }

  private async changeAccess(
    personIds: string[],
    change: (tx: EntityManager) => Promise<unknown>,
    outer?: EntityManager,
    logged?: RoleChange & { personId: string },
  ): Promise<void> {
    const concerned = new Set(personIds);
    const changeAndLog = async (tx: EntityManager) => {
      await change(tx);
      if (logged) {
        const { personId, ...role } = logged;
        await this.audit.roleChanged(tx, personId, role);
      }
      for (const personId of concerned) await this.signals.send(tx, 'access', personId);
    };
    if (outer) return changeAndLog(outer);
    await inTransaction(this.dataSource, changeAndLog);
    for (const personId of concerned) this.signals.tell('access', personId);
  }
}
