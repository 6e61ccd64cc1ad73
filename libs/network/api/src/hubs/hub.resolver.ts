import { Args, Query, Resolver } from '@nestjs/graphql';
import { invalidInput, MachineText, notFound, Public, UuidScalar } from '@tessellate/api-kernel';
import { HubDirectory } from './hub.directory';
import { HubType } from './graphql/hub.type';

@Resolver(() => HubType)
export class HubResolver {
  constructor(private readonly hubs: HubDirectory) {}

  @Public()
  @Query(() => [HubType], { name: 'hubs', description: 'The Maths Hubs, by name; closed ones are left out.' })
  all(): Promise<HubType[]> {
    return this.hubs.open();
  }

  @Public()
  @Query(() => HubType, { description: 'One hub, by its id or its slug.' })
  async hub(
    @Args('id', { type: () => UuidScalar, nullable: true }) id?: string,
    @Args('slug', { type: () => String, nullable: true }, MachineText) slug?: string,
  ): Promise<HubType> {
    if (!id === !slug) throw invalidInput('Ask for a hub by its id or by its slug.');
    const hub = id ? await this.hubs.byId(id) : await this.hubs.bySlug(slug ?? '');
    if (!hub) throw notFound('This hub');
    return hub;
  }
}
