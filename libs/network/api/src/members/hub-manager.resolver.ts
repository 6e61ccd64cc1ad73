import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType, ViewerType } from '@tessellate/identity-api';
import { HubManagerType } from '../hubs/graphql/hub-record.type';

@Resolver(() => HubManagerType)
export class HubManagerResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(manager: HubManagerType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, manager.personId);
  }
}

@Resolver(() => ViewerType)
export class ViewerNationalResolver {
  @ResolveField(() => Boolean, { description: 'Coordinates the hubs nationally.' })
  national(_viewer: ViewerType, _args: unknown, { ctx }: GraphqlContext): boolean {
    return ctx.me.national;
  }
}
