import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { AttachmentLoader } from '@tessellate/files-api';
import { linkOpensAt } from '@tessellate/workshops-contract';
import { canModerate, WorkGroupQueries, WorkGroupType } from '@tessellate/work-groups-api';
import { AttendService } from './attend.service';
import { DaysQueries } from './days.queries';
import { AttendWorkshopInput, RsvpWorkshopInput } from './graphql/workshop.input';
import {
  DaysSoFarType,
  WorkshopAttendanceType,
  WorkshopJoining,
  WorkshopMaterialType,
  WorkshopRsvpType,
  WorkshopType,
  WorkshopViewerCan,
} from './graphql/workshop.type';
import { RsvpService } from './rsvp.service';
import { WorkshopQueries } from './workshop.queries';

@Resolver(() => WorkshopType)
export class WorkshopResolver {
  constructor(
    private readonly workshops: WorkshopQueries,
    private readonly days: DaysQueries,
    private readonly groups: WorkGroupQueries,
    private readonly attachments: AttachmentLoader,
    private readonly rsvps: RsvpService,
    private readonly attending: AttendService,
  ) {}

  @Can('workshop.read')
  @Query(() => WorkshopType)
  async workshop(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'The id of its step in the cycle.' }) id: string,
  ): Promise<WorkshopType> {
    const workshop = await this.workshops.load(ctx, id);
    if (!workshop) throw notFound('This workshop');
    return workshop;
  }

  @Can('workshop.rsvp')
  @Mutation(() => WorkshopType, { description: 'Says whether the viewer comes; can be changed until it starts.' })
  async rsvpWorkshop(@Ctx() ctx: RequestContext, @Args('input') input: RsvpWorkshopInput): Promise<WorkshopType> {
    return this.workshop(ctx, await this.rsvps.answer(ctx, input));
  }

  @Can('workshop.attend')
  @Mutation(() => WorkshopType, { description: 'Records the viewer as present, by the code shown in the room.' })
  async attendWorkshop(@Ctx() ctx: RequestContext, @Args('input') input: AttendWorkshopInput): Promise<WorkshopType> {
    return this.workshop(ctx, await this.attending.attend(ctx, input));
  }

  @ResolveField(() => WorkGroupType)
  workGroup(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkGroupType | null> {
    return this.groups.load(ctx, workshop.workGroupId);
  }

  @ResolveField(() => [WorkshopMaterialType])
  async materials(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopMaterialType[]> {
    const materials = await Promise.all(
      workshop.materials.map(async ({ label, url, fileId }) => ({
        label,
        url: url ?? null,
        file: fileId ? await this.attachments.load(ctx, fileId) : null,
      })),
    );
    return materials.filter(({ url, file }) => url || file);
  }

  @ResolveField(() => WorkshopJoining, { nullable: true, description: 'Null where nobody joins online.' })
  joining({ hasLink, joinUrl, startsAt, endsAt, cancelledAt }: WorkshopType): WorkshopJoining | null {
    if (!hasLink || !startsAt || cancelledAt) return null;
    return { opensAt: linkOpensAt({ startsAt, endsAt }), url: joinUrl };
  }

  @ResolveField(() => WorkshopRsvpType, { nullable: true })
  async viewerRsvp({ id }: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopRsvpType | null> {
    return (await this.workshops.ownPart(ctx, id)).rsvp;
  }

  @ResolveField(() => WorkshopAttendanceType, { nullable: true })
  async viewerAttendance(
    { id }: WorkshopType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<WorkshopAttendanceType | null> {
    return (await this.workshops.ownPart(ctx, id)).attendance;
  }

  @ResolveField(() => DaysSoFarType, { nullable: true, description: 'Null for those who do not take part.' })
  viewerDays({ workGroupId }: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<DaysSoFarType | null> {
    return this.days.of(ctx, workGroupId, ctx.me.personId);
  }

  @ResolveField(() => WorkshopViewerCan)
  async viewerCan(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopViewerCan> {
    const { takesPart } = await this.workshops.ownPart(ctx, workshop.id);
    const { startsAt, published, cancelledAt, workGroupId } = workshop;
    const open = published && !cancelledAt && startsAt !== null && startsAt > new Date();
    return { lead: canModerate(ctx.me, workGroupId), rsvp: takesPart && open };
  }
}
