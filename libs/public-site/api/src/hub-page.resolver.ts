import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { HubDirectory, HubType } from '@tessellate/network-api';
import { AddTestimonialInput, UpdateHubPageInput, WithdrawTestimonialInput } from './graphql/hub-page.input';
import { HubPageType, TestimonialType } from './graphql/hub-page.type';
import { HubPageQueries } from './hub-page.queries';
import { HubPageService } from './hub-page.service';
import { TestimonialService } from './testimonial.service';

@Resolver(() => HubPageType)
export class HubPageResolver {
  constructor(
    private readonly pages: HubPageQueries,
    private readonly service: HubPageService,
    private readonly testimonialService: TestimonialService,
    private readonly hubs: HubDirectory,
  ) {}

  @Can('hubPage.edit')
  @Query(() => [HubPageType], { description: 'The public pages of the hubs that the viewer manages.' })
  managedHubPages(@Ctx() ctx: RequestContext): Promise<HubPageType[]> {
    return this.pages.managed(ctx);
  }

  @Can('hubPage.edit')
  @Mutation(() => HubPageType, {
    description: 'Answers STALE, with what was saved meanwhile, when baseVersion is not the newest.',
  })
  async updateHubPage(@Ctx() ctx: RequestContext, @Args('input') input: UpdateHubPageInput): Promise<HubPageType> {
    return this.answer(ctx, await this.service.update(ctx, input));
  }

  @Can('hubPage.edit')
  @Mutation(() => HubPageType, { description: 'Records what a past participant said, with their consent.' })
  async addTestimonial(@Ctx() ctx: RequestContext, @Args('input') input: AddTestimonialInput): Promise<HubPageType> {
    return this.answer(ctx, await this.testimonialService.add(ctx, input));
  }

  @Can('hubPage.edit')
  @Mutation(() => HubPageType, { description: 'Takes it off the public pages at once and empties it.' })
  async withdrawTestimonial(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawTestimonialInput,
  ): Promise<HubPageType> {
    return this.answer(ctx, await this.testimonialService.withdraw(ctx, input));
  }

  @ResolveField(() => HubType)
  hub(page: HubPageType): Promise<HubType | null> {
    return this.hubs.byId(page.id);
  }

  @ResolveField(() => [TestimonialType], { description: 'All that were recorded, the newest first.' })
  testimonials(page: HubPageType, _args: unknown, { ctx }: GraphqlContext): Promise<TestimonialType[]> {
    return this.pages.testimonialsOf(ctx, page.id);
  }

  private async answer(ctx: RequestContext, hubId: string): Promise<HubPageType> {
    const page = await this.pages.one(ctx, hubId);
    if (!page) throw notFound('This hub’s page');
    return page;
  }
}
