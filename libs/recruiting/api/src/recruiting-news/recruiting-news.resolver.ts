import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, MachineText, Public, RateLimits, RequestContext } from '@tessellate/api-kernel';
import {
  RecruitingNewsLinkInput,
  RecruitingNewsType,
  RequestRecruitingNewsInput,
} from './graphql/recruiting-news.type';
import { RecruitingNews } from './recruiting-news.service';

const LINKS = { max: 240, seconds: 3600 };

/** For people without an account; the link in the letter is the proof. */
@Resolver()
export class RecruitingNewsResolver {
  constructor(
    private readonly news: RecruitingNews,
    private readonly limits: RateLimits,
  ) {}

  @Public()
  @Query(() => RecruitingNewsType)
  async recruitingNews(
    @Ctx() ctx: RequestContext,
    @Args('token', MachineText) token: string,
  ): Promise<RecruitingNewsType> {
    await this.limit(ctx);
    return this.news.read(token);
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Asks by e-mail whether the owner of the address wishes to be told. Always true.',
  })
  async requestRecruitingNews(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestRecruitingNewsInput,
  ): Promise<boolean> {
    await this.news.request(ctx, input);
    return true;
  }

  @Public()
  @Mutation(() => RecruitingNewsType)
  async confirmRecruitingNews(
    @Ctx() ctx: RequestContext,
    @Args('input') { token }: RecruitingNewsLinkInput,
  ): Promise<RecruitingNewsType> {
    await this.limit(ctx);
    return this.news.confirm(token);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Forgets the address. Always true.' })
  async forgetRecruitingNews(
    @Ctx() ctx: RequestContext,
    @Args('input') { token }: RecruitingNewsLinkInput,
  ): Promise<boolean> {
    await this.limit(ctx);
    await this.news.forget(token);
    return true;
  }

  private limit(ctx: RequestContext): Promise<void> {
    return this.limits.take('application.link', ctx.address, LINKS, 'That was a lot in a short time.');
  }
}
