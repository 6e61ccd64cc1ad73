import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, forbidden, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { canModerate, canSee } from '@tessellate/work-groups-api';
import { DaysQueries } from './days.queries';
import { MarkAttendanceInput, OpenRegisterInput, UndoMarksInput } from './graphql/workshop.input';
import {
  AttendanceCorrectionType,
  RegisterEntryType,
  WorkGroupDaysType,
  WorkshopCodeType,
  WorkshopType,
} from './graphql/workshop.type';
import { type RegisterLine, registerCsv } from './register-csv';
import { RegisterLineLoader } from './register-line.loader';
import { RegisterQueries } from './register.queries';
import { RegisterService } from './register.service';
import { VisitorQueries } from './visitors/visitor.queries';
import { WorkshopQueries } from './workshop.queries';

const ONLY_LEADS = 'Only the people who lead the group keep its register. Ask your facilitator.';

@Resolver(() => WorkshopType)
export class RegisterResolver {
  constructor(
    private readonly workshops: WorkshopQueries,
    private readonly register: RegisterQueries,
    private readonly service: RegisterService,
    private readonly days: DaysQueries,
    private readonly lines: RegisterLineLoader,
    private readonly visitors: VisitorQueries,
  ) {}

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Makes the code for the wall, or a new one.' })
  async openRegister(@Ctx() ctx: RequestContext, @Args('input') input: OpenRegisterInput): Promise<WorkshopType> {
    return this.led(ctx, await this.service.open(ctx, input));
  }

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, {
    description:
      'Marks by hand. A change is logged, and needs a reason unless one made the mark within the last ten minutes.',
  })
  async markAttendance(@Ctx() ctx: RequestContext, @Args('input') input: MarkAttendanceInput): Promise<WorkshopType> {
    return this.led(ctx, await this.service.mark(ctx, input));
  }

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, {
    description:
      'Takes back a marking of one’s own of the last ten minutes: everybody has the mark, or none, that they had before. What was corrected since stays.',
  })
  async undoMarks(@Ctx() ctx: RequestContext, @Args('input') input: UndoMarksInput): Promise<WorkshopType> {
    return this.led(ctx, await this.service.undo(ctx, input));
  }

  @Can('workshop.lead')
  @Query(() => String, { description: 'The register for a spreadsheet; no cell of it is a formula.' })
  async registerCsv(
    @Ctx() ctx: RequestContext,
    @Args('workshopId', { type: () => UuidScalar }) workshopId: string,
  ): Promise<string> {
    const workshop = await this.led(ctx, workshopId);
    const entries = await this.register.entries(ctx, workshop);
    const lines: RegisterLine[] = await Promise.all(
      entries.map(async entry => ({
        ...entry,
        name: (await this.lines.person(ctx, entry)).name,
        school: (await this.lines.school(ctx, entry))?.name ?? '',
      })),
    );
    return registerCsv(lines, await this.visitors.ofWorkshop(workshop.id));
  }

  @Can('workshop.lead')
  @Query(() => WorkGroupDaysType, { description: 'Days so far of everybody who takes part, for those who lead.' })
  async workGroupDays(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<WorkGroupDaysType> {
    if (!canSee(ctx.me, id)) throw notFound('This Work Group');
    if (!canModerate(ctx.me, id)) throw forbidden(ONLY_LEADS);
    const { days, planned, members } = await this.days.ofGroup(ctx, id);
    return { id, days, planned, members: [...members].map(([personId, own]) => ({ personId, days: own })) };
  }

  @ResolveField(() => [RegisterEntryType], { nullable: true, description: 'For those who lead the group.' })
  entries(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<RegisterEntryType[]> | null {
    return canModerate(ctx.me, workshop.workGroupId) ? this.register.entries(ctx, workshop) : null;
  }

  @ResolveField(() => [AttendanceCorrectionType], { nullable: true, description: 'For those who lead the group.' })
  corrections(
    workshop: WorkshopType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<AttendanceCorrectionType[]> | null {
    return canModerate(ctx.me, workshop.workGroupId) ? this.register.corrections(workshop.id) : null;
  }

  @ResolveField(() => WorkshopCodeType, {
    nullable: true,
    description: 'For those who lead, once they have opened it.',
  })
  code(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopCodeType | null> | null {
    return canModerate(ctx.me, workshop.workGroupId) ? this.register.code(workshop) : null;
  }

  private async led(ctx: RequestContext, id: string): Promise<WorkshopType> {
    const workshop = await this.workshops.load(ctx, id);
    if (!workshop) throw notFound('This workshop');
    if (!canModerate(ctx.me, workshop.workGroupId)) throw forbidden(ONLY_LEADS);
    return workshop;
  }
}
