import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@tessellate/api-kernel';
import { ViewerType } from '@tessellate/identity-api';

@Resolver(() => ViewerType)
export class ViewerHubResolver {
  @ResolveField(() => Boolean, { description: 'Fills the groups of a hub.' })
  managesHub(@Ctx() ctx: RequestContext, @Parent() _viewer: ViewerType): boolean {
    return ctx.me.managedHubIds.length > 0;
  }
}
