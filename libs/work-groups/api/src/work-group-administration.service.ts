import { Injectable } from '@nestjs/common';
import { CommandService, type CommandScope, invalidInput } from '@tessellate/api-kernel';
import { HubDirectory, type HubType, requireOpenHub } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import { workGroupReference } from '@tessellate/work-groups-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { MembershipService, type NewMembership } from './members/membership.service';
import { academicYearLabel, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
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
    private readonly commands: CommandService,
    private readonly hubs: HubDirectory,
    private readonly memberships: MembershipService,
  ) {}

  /** @returns the group's id */
  async createWorkGroup(group: NewWorkGroup): Promise<string> {
    const hub = await this.hubs.byId(group.hubId);
    if (!hub) throw new Error(`There is no hub ${group.hubId}`);
    return this.commands.unattended(scope => this.createIn(scope, hub, group));
  }

  /**
   * The same within the caller's command.
   * @param hub that of the group, read before the command began
   * @throws AppError INVALID_INPUT for a project that there is not, CONFLICT for a hub that has been closed meanwhile
   */
  async createIn({ tx, signal }: CommandScope, hub: HubType, group: NewWorkGroup): Promise<string> {
    const { id = randomUUID(), hubId, projectId = SECONDARY_SUBJECT_LEADERSHIP_ID, title } = group;
    const { capacity, recruitingUntil = null } = group;
    const academicYearId = group.academicYear ?? academicYearOf(londonDate(new Date()));
    const projectVersionId = await versionFor(tx, projectId);
    await requireOpenHub(tx, hubId);
    const reference = workGroupReference(academicYearLabel(academicYearId), hub.shortName, title);
    await tx.insert(WorkGroup, {
      ...{ id, hubId, projectId, projectVersionId, academicYearId, title, reference, capacity, recruitingUntil },
    });
    for (const personId of await this.hubs.managerIds(hubId, tx)) await signal('access', personId);
    return id;
  }

  /** Nobody is told. */
  async addMember(membership: NewMembership): Promise<void> {
    await this.commands.unattended(scope => this.memberships.place(scope, membership));
  }

  /** As the hub would do it. */
  async removeMember({ workGroupId, personId }: { workGroupId: string; personId: string }): Promise<void> {
    await this.commands.unattended(scope =>
      this.memberships.end(scope, { workGroupId, personId, ending: 'REMOVED', actorId: personId, reason: '' }),
    );
  }
}

/** What the project says now, for a new group; locked, so that a version published meanwhile comes before or after it. */
async function versionFor(tx: EntityManager, projectId: string): Promise<string> {
  const [project]: { versionId: string | null }[] = await tx.query(
    'SELECT version_id AS "versionId" FROM project WHERE id = $1 AND closed_at IS NULL FOR SHARE',
    [projectId],
  );
  if (!project?.versionId) throw invalidInput('Choose a project.', 'projectId');
  return project.versionId;
}
