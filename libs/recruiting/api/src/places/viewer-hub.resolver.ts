import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '@tessellate/identity-api';

@Resolver(() => ViewerType)
export class ViewerHubResolver {
  @ResolveField(() => Boolean, { description: 'Fills the groups of a hub.' })
  managesHub(_viewer: ViewerType, _args: unknown, { ctx }: GraphqlContext): boolean {
    return ctx.me.managedHubIds.length > 0;
  }
}
