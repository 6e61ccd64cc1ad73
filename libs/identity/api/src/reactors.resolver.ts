import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@tessellate/api-kernel';
import { ReactorsType } from '@tessellate/reactions-api';
import { PersonType } from './graphql/person.type';
import { PersonLoader } from './person.loader';
import { PersonVisibility } from './person-visibility.registry';

@Resolver(() => ReactorsType)
export class ReactorsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly visibility: PersonVisibility,
  ) {}

  @ResolveField(() => [PersonType], {
    name: 'people',
    description: 'Those whom the viewer may know, at most twelve.',
  })
  async namedPeople(reactors: ReactorsType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType[]> {
    const visible = await this.visibility.visibleIds(ctx, reactors.personIds);
    return this.people.loadMany(
      ctx,
      reactors.personIds.filter(id => visible.has(id)),
    );
  }
}
