import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { MembershipMoveType } from '../graphql/membership-move.type';
import { WorkGroupType } from '../graphql/work-group.type';
import { canModerate } from '../work-group.policy';
import { MembershipMoveQueries } from './membership-move.queries';

@Resolver(() => WorkGroupType)
export class WorkGroupMovesResolver {
  constructor(private readonly queries: MembershipMoveQueries) {}

  @ResolveField(() => [MembershipMoveType], {
    description:
      'Who moves or has moved into or out of it, those who wait first, then the latest. None for participants.',
  })
  moves(
    group: WorkGroupType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<MembershipMoveType[]> | MembershipMoveType[] {
    return canModerate(ctx.me, group.id) ? this.queries.ofGroup(ctx, group.id) : [];
  }
}

@Resolver(() => MembershipMoveType)
export class MembershipMoveResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(move: MembershipMoveType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, move.personId);
  }
}
