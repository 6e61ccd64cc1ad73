import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, ConnectionArgs, Ctx, RequestContext } from '@tessellate/api-kernel';
import {
  ChangeNoticeHoursInput,
  ChooseNoticeInput,
  MarkNoticesReadInput,
  ReplyToNoticeInput,
} from './graphql/notice.input';
import {
  MarkNoticesReadPayload,
  NoticeConnection,
  NoticeKindSetting,
  NoticeSettingsType,
  NoticeType,
  ReplyToNoticePayload,
  UnreadNotices,
} from './graphql/notice.type';
import { NoticeQueries } from './reading/notice.queries';
import { NoticeReplies } from './reading/notice-replies.service';
import { NoticeService } from './reading/notice.service';
import { NoticeSettingsService } from './settings/settings.service';

@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(
    private readonly queries: NoticeQueries,
    private readonly service: NoticeService,
    private readonly replies: NoticeReplies,
    private readonly settings: NoticeSettingsService,
  ) {}

  @Can('notice.own')
  @Query(() => NoticeConnection, { description: 'What the viewer is told of, newest first.' })
  notices(@Ctx() ctx: RequestContext, @Args() args: ConnectionArgs) {
    return this.queries.list(ctx, args);
  }

  @Can('notice.own')
  @Query(() => UnreadNotices, { description: 'What of it is unread.' })
  unreadNotices(@Ctx() ctx: RequestContext): Promise<UnreadNotices> {
    return this.queries.unread(ctx);
  }

  @Can('notice.own')
  @Query(() => NoticeSettingsType, { description: 'What reaches the viewer, how and when.' })
  noticeSettings(@Ctx() ctx: RequestContext): Promise<NoticeSettingsType> {
    return this.settings.read(ctx);
  }

  @Can('notice.own')
  @Mutation(() => MarkNoticesReadPayload)
  async markNoticesRead(@Ctx() ctx: RequestContext, @Args('input') input: MarkNoticesReadInput) {
    await this.service.markRead(ctx, input);
    return { unread: await this.queries.unread(ctx) };
  }

  @Can('notice.own')
  @Mutation(() => ReplyToNoticePayload)
  async replyToNotice(@Ctx() ctx: RequestContext, @Args('input') input: ReplyToNoticeInput) {
    return { path: await this.replies.post(ctx, input) };
  }

  @Can('notice.own')
  @Mutation(() => NoticeKindSetting, { description: 'How one kind of notice reaches the viewer.' })
  async chooseNotice(@Ctx() ctx: RequestContext, @Args('input') input: ChooseNoticeInput) {
    await this.settings.choose(ctx, input);
    return (await this.settings.read(ctx)).kinds.find(({ kind }) => kind === input.kind);
  }

  @Can('notice.own')
  @Mutation(() => NoticeSettingsType, { description: 'When the viewer is sent e-mail.' })
  async changeNoticeHours(@Ctx() ctx: RequestContext, @Args('input') input: ChangeNoticeHoursInput) {
    await this.settings.changeHours(ctx, input);
    return this.settings.read(ctx);
  }
}
