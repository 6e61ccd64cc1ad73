import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { canModerate } from '@tessellate/work-groups-api';
import { AddVisitorInput, VisitorInput } from '../graphql/visitor.input';
import { WorkshopVisitorType } from '../graphql/visitor.type';
import { WorkshopType } from '../graphql/workshop.type';
import { WorkshopQueries } from '../workshop.queries';
import { VisitorQueries } from './visitor.queries';
import { VisitorService } from './visitor.service';

@Resolver(() => WorkshopType)
export class VisitorResolver {
  constructor(
    private readonly workshops: WorkshopQueries,
    private readonly list: VisitorQueries,
    private readonly service: VisitorService,
  ) {}

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Writes down somebody who came without belonging to the group.' })
  async addVisitor(@Ctx() ctx: RequestContext, @Args('input') input: AddVisitorInput): Promise<WorkshopType> {
    return this.shown(ctx, await this.service.add(ctx, input));
  }

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Forgets a visitor; a letter that waits does not go out.' })
  async removeVisitor(@Ctx() ctx: RequestContext, @Args('input') input: VisitorInput): Promise<WorkshopType> {
    return this.shown(ctx, await this.service.remove(ctx, input));
  }

  @Can('workshop.invite')
  @Mutation(() => WorkshopType, {
    description: 'Has a visitor who asked how to join written to, once, within school hours: for the hub’s managers.',
  })
  async inviteVisitor(@Ctx() ctx: RequestContext, @Args('input') input: VisitorInput): Promise<WorkshopType> {
    return this.shown(ctx, await this.service.invite(ctx, input));
  }

  @ResolveField(() => [WorkshopVisitorType], { nullable: true, description: 'For those who lead the group.' })
  visitors(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopVisitorType[]> | null {
    return canModerate(ctx.me, workshop.workGroupId) ? this.list.ofWorkshop(workshop.id) : null;
  }

  private async shown(ctx: RequestContext, id: string): Promise<WorkshopType> {
    const workshop = await this.workshops.load(ctx, id);
    if (!workshop) throw notFound('This workshop');
    return workshop;
  }
}
