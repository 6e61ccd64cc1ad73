import { Module, type OnModuleInit } from '@nestjs/common';
import {
  memberOrColleague,
  Outbox,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
} from '@tessellate/api-kernel';
import { commentsEvents } from '@tessellate/comments-contract/events';
import { IdentityApiModule } from '@tessellate/identity-api';
import { CommentLive } from './comment.live';
import { CommentFirstSteps } from './comment.first-steps';
import { CommentNeeds } from './comment.needs';
import { CommentNotices } from './comment.notices';
import { CommentNotifier } from './comment-notifier.service';
import { CommentPolicy } from './comment.policy';
import { CommentQueries } from './comment.queries';
import { CommentResolver } from './comment.resolver';
import { CommentService } from './comment.service';
import { CommentTarget } from './comment.target';

declareTargetTypes('COMMENT');

@Module({
  imports: [IdentityApiModule],
  providers: [
    eventSchemas(commentsEvents),
    CommentFirstSteps,
    CommentLive,
    CommentNeeds,
    CommentNotices,
    CommentNotifier,
    CommentPolicy,
    CommentQueries,
    CommentResolver,
    CommentService,
    CommentTarget,
  ],
  exports: [CommentQueries, CommentService],
})
export class CommentsApiModule implements OnModuleInit {
  constructor(
    private readonly permissions: PermissionRegistry,
    private readonly targets: TargetRegistry,
    private readonly target: CommentTarget,
    private readonly live: CommentLive,
    private readonly outbox: Outbox,
    private readonly kinds: CommentNotices,
  ) {}

  onModuleInit(): void {
    this.permissions.register({ 'comment.read': memberOrColleague, 'comment.write': memberOrColleague });
    this.targets.register(this.target);
    this.live.register(this.outbox);
    this.kinds.register();
  }
}
