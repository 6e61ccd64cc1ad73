import { Injectable } from '@nestjs/common';
import { AuditService, CommandService, invalidInput, notFound, type RequestContext } from '@tessellate/api-kernel';
import { PersonVisibility } from '@tessellate/identity-api';
import { HubDirectory } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import type {
  AppointFacilitatorInput,
  CreateWorkGroupInput,
  EndFacilitatorRoleInput,
} from './graphql/work-group.input';
import { FacilitatorService } from './members/facilitator.service';
import { type NewWorkGroup, WorkGroupAdministration } from './work-group-administration.service';
import { canManage, canSee } from './work-group.policy';

/** What the managers of a hub do with its Work Groups: they set them up, and say who leads them. */
@Injectable()
export class WorkGroupManagementService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly facilitators: FacilitatorService,
    private readonly groups: WorkGroupAdministration,
    private readonly people: PersonVisibility,
    private readonly hubs: HubDirectory,
  ) {}

  /** @returns the group's id */
  async create(ctx: RequestContext, input: CreateWorkGroupInput): Promise<string> {
    const { hubId, projectId, academicYear, title, capacity, recruitingUntil = null, facilitatorIds } = input;
    const hub = canManage(ctx.me, { hubId }) ? await this.hubs.byId(hubId) : null;
    if (!hub) throw notFound('This hub');
    const years = yearsToSetUp(new Date());
    if (!years.includes(academicYear)) {
      throw invalidInput('A group can be set up for this academic year or the next.', 'academicYear');
    }
    if (recruitingUntil && recruitingUntil <= new Date()) {
      throw invalidInput('This day has passed. Choose a later one, or leave it empty.', 'recruitingUntil');
    }
    await this.requireVisible(ctx, facilitatorIds);
    return this.commands.run(ctx, 'createWorkGroup', input, async scope => {
      const group = { hubId, projectId, academicYear, title: title.trim(), capacity, recruitingUntil };
      await requireFreeTitle(scope.tx, group);
      const id = await this.groups.createIn(scope, hub, group);
      await this.audit.append(scope.tx, {
        actorId: ctx.me.personId,
        action: 'workGroup.created',
        targetType: 'WORK_GROUP',
        targetId: id,
        subjectId: null,
        audienceId: id,
        reason: `${capacity} places, recruiting until ${recruitingUntil?.toISOString() ?? 'not set'}`,
      });
      await scope.emit('workGroup.created', { workGroupId: id });
      for (const personId of facilitatorIds) await this.facilitators.appoint(scope, ctx.me.personId, id, personId);
      return id;
    });
  }

  async appoint(ctx: RequestContext, input: AppointFacilitatorInput): Promise<string> {
    const { workGroupId, personId } = input;
    if (!canSee(ctx.me, workGroupId)) throw notFound('This Work Group');
    await this.requireVisible(ctx, [personId]);
    return this.commands.run(ctx, 'appointFacilitator', input, async scope => {
      await this.facilitators.requireManaged(ctx, scope.tx, workGroupId);
      await this.facilitators.appoint(scope, ctx.me.personId, workGroupId, personId);
      return workGroupId;
    });
  }

  async endFacilitatorRole(ctx: RequestContext, input: EndFacilitatorRoleInput): Promise<string> {
    const { workGroupId, personId, reason } = input;
    return this.commands.run(ctx, 'endFacilitatorRole', input, async scope => {
      await this.facilitators.requireManaged(ctx, scope.tx, workGroupId);
      const actorId = ctx.me.personId;
      await this.facilitators.stepDown(scope, { actorId, workGroupId, personId, reason: reason.trim() });
      return workGroupId;
    });
  }

  /** @throws AppError NOT_FOUND alike for nobody and for somebody the manager shares nothing with */
  private async requireVisible(ctx: RequestContext, personIds: string[]): Promise<void> {
    const visible = await this.people.visibleIds(ctx, personIds);
    if (personIds.some(id => !visible.has(id))) throw notFound('This person');
  }
}

/** One hub has a title once a year, or nobody could tell its groups apart; two managers may set up the same one at once. */
async function requireFreeTitle(tx: EntityManager, group: Pick<NewWorkGroup, 'hubId' | 'academicYear' | 'title'>) {
  const { hubId, academicYear, title } = group;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`work_group ${hubId} ${academicYear}`]);
  const [taken]: unknown[] = await tx.query(
    'SELECT 1 FROM work_group WHERE hub_id = $1 AND academic_year_id = $2 AND lower(title) = lower($3)',
    [hubId, academicYear, title],
  );
  if (taken) throw invalidInput('Your hub already has a group with this name that year. Choose another name.', 'title');
}

/** The academic years that a group can be set up for, by the calendar year they start in. */
export function yearsToSetUp(now: Date): number[] {
  const year = academicYearOf(londonDate(now));
  return [year, year + 1];
}
