import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  notFound,
  RequestContext,
  UuidScalar,
  type GraphqlContext,
} from '@tessellate/api-kernel';
import { ReactionCountType, ReactionLoader } from '@tessellate/reactions-api';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { CommentPolicy } from './comment.policy';
import { CommentQueries } from './comment.queries';
import { CommentService } from './comment.service';
import {
  CommentHostArgs,
  CommentsArgs,
  CommentTargetInput,
  EditCommentInput,
  MarkCommentsSeenInput,
  PostCommentInput,
  RemoveCommentInput,
  ResolveCommentInput,
} from './graphql/comment.input';
import {
  CommentConnection,
  CommentCountType,
  CommentHostViewerCan,
  CommentNoticeType,
  CommentPayload,
  CommentType,
  CommentViewerCan,
  MarkCommentsSeenPayload,
} from './graphql/comment.type';

const MAX_COUNTED = 100;

@Resolver(() => CommentType)
export class CommentResolver {
  constructor(
    private readonly service: CommentService,
    private readonly queries: CommentQueries,
    private readonly policy: CommentPolicy,
    private readonly people: PersonLoader,
    private readonly reactionCounts: ReactionLoader,
  ) {}

  @Can('comment.read')
  @Query(() => CommentConnection, { description: 'First-level comments on a host, oldest first.' })
  comments(@Ctx() ctx: RequestContext, @Args() args: CommentsArgs) {
    return this.queries.list(ctx, args);
  }

  @Can('comment.read')
  @Query(() => CommentType, {
    nullable: true,
    description: 'Null when it does not exist or its host is not shared with the viewer.',
  })
  comment(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string) {
    return this.queries.visible(ctx, id);
  }

  @Can('comment.read')
  @Query(() => CommentHostViewerCan, { description: 'What the viewer may do with the comments of a host.' })
  commentsViewerCan(@Ctx() ctx: RequestContext, @Args() host: CommentHostArgs): Promise<CommentHostViewerCan> {
    return this.policy.hostViewerCan(ctx, { type: host.targetType, id: host.targetId });
  }

  @Can('comment.read')
  @Query(() => [CommentCountType])
  commentCounts(
    @Ctx() ctx: RequestContext,
    @Args('targets', { type: () => [CommentTargetInput] }) targets: CommentTargetInput[],
  ): Promise<CommentCountType[]> {
    if (targets.length > MAX_COUNTED) throw invalidInput(`Ask for at most ${MAX_COUNTED} at once.`, 'targets');
    return this.queries.counts(ctx, targets);
  }

  @Can('comment.read')
  @Query(() => [CommentNoticeType], {
    description: 'Comments that concern the viewer and are not seen yet, newest first.',
  })
  commentNotices(@Ctx() ctx: RequestContext) {
    return this.queries.notices(ctx);
  }

  @Can('comment.write')
  @Mutation(() => CommentPayload)
  async postComment(@Ctx() ctx: RequestContext, @Args('input') input: PostCommentInput) {
    return this.payload(ctx, await this.service.post(ctx, input));
  }

  @Can('comment.write')
  @Mutation(() => CommentPayload)
  async editComment(@Ctx() ctx: RequestContext, @Args('input') input: EditCommentInput) {
    return this.payload(ctx, await this.service.edit(ctx, input));
  }

  @Can('comment.write')
  @Mutation(() => CommentPayload)
  async removeComment(@Ctx() ctx: RequestContext, @Args('input') input: RemoveCommentInput) {
    return this.payload(ctx, await this.service.remove(ctx, input));
  }

  @Can('comment.write')
  @Mutation(() => CommentPayload)
  async resolveComment(@Ctx() ctx: RequestContext, @Args('input') input: ResolveCommentInput) {
    return this.payload(ctx, await this.service.resolve(ctx, input));
  }

  @Can('comment.read')
  @Mutation(() => MarkCommentsSeenPayload)
  async markCommentsSeen(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MarkCommentsSeenInput,
  ): Promise<MarkCommentsSeenPayload> {
    await this.service.markSeen(ctx, input);
    return { targetType: input.targetType, targetId: input.targetId };
  }

  @ResolveField(() => PersonType)
  author(comment: CommentType, _args: unknown, { ctx }: GraphqlContext) {
    return this.people.load(ctx, comment.authorId);
  }

  @ResolveField(() => [CommentType], { description: 'Replies, oldest first. A reply has none.' })
  replies(comment: CommentType, _args: unknown, { ctx }: GraphqlContext) {
    return comment.parentId ? [] : this.queries.replies(ctx, comment.id);
  }

  @ResolveField(() => [ReactionCountType])
  reactions(comment: CommentType, _args: unknown, { ctx }: GraphqlContext) {
    return this.reactionCounts.load(ctx, 'COMMENT', comment.id);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who removed it.' })
  remover(comment: CommentType, _args: unknown, { ctx }: GraphqlContext) {
    return comment.removedBy ? this.people.load(ctx, comment.removedBy) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was removed; told to its author only.' })
  removalReason(comment: CommentType, _args: unknown, { ctx }: GraphqlContext): string | null {
    return comment.authorId === ctx.me.personId ? comment.removalReasonStored : null;
  }

  @ResolveField(() => CommentViewerCan)
  viewerCan(comment: CommentType, _args: unknown, { ctx }: GraphqlContext): Promise<CommentViewerCan> {
    return this.policy.viewerCan(ctx, comment);
  }

  private async payload(ctx: RequestContext, id: string): Promise<CommentPayload> {
    const comment = await this.queries.visible(ctx, id);
    if (!comment) throw notFound('This comment');
    return { comment };
  }
}
