import { Module } from '@nestjs/common';
import { member, PermissionRegistry, TargetRegistry, eventSchemas, declareTargetTypes } from '@tessellate/api-kernel';
import { discussionsEvents } from '@tessellate/discussions-contract/events';
import { IdentityApiModule } from '@tessellate/identity-api';
import { CycleApiModule } from '@tessellate/cycle-api';
import { WorkGroupsApiModule, moderator } from '@tessellate/work-groups-api';
import { ConversationReconciler } from './conversations/conversation-reconciler.service';
import { ConversationQueries } from './conversations/conversation.queries';
import {
  ConversationPersonResolver,
  ConversationResolver,
  CorrespondentResolver,
  WritersChoiceResolver,
} from './conversations/conversation.resolver';
import { ConversationService } from './conversations/conversation.service';
import { ConversationViewerContributor } from './conversations/conversation.viewer-contributor';
import { WritersService } from './conversations/writers.service';
import { DiscussionFirstSteps } from './discussion.first-steps';
import { DiscussionLaunch } from './discussion.launch';
import { DiscussionNeeds } from './discussion.needs';
import { DiscussionNotices } from './discussion.notices';
import { DiscussionsLive } from './discussions.live';
import { StepThreadService } from './lifecycle/step-thread.service';
import { WorkshopThreadQueries } from './lifecycle/workshop-thread.queries';
import { WorkshopThreadResolver } from './lifecycle/workshop-thread.resolver';
import { StepThreadStore } from './lifecycle/step-thread.store';
import { ThreadNotices } from './lifecycle/thread.notices';
import { ThreadSummaryFieldsResolver, ThreadSummaryResolver } from './lifecycle/thread-summary.resolver';
import { ThreadSummaryService } from './lifecycle/thread-summary.service';
import { FollowerJobs } from './marks/follower.jobs';
import { SavedPostQueries } from './marks/saved-post.queries';
import { SavedPostFieldsResolver, ThreadMarksResolver } from './marks/thread-marks.resolver';
import { ThreadMarksService } from './marks/thread-marks.service';
import { MessageRemovalService } from './message-removal.service';
import { MessageQueries } from './message.queries';
import {
  MessageFieldsResolver,
  MessageQuoteResolver,
  MessageRemovalResolver,
  MessageResolver,
} from './message.resolver';
import { MessageService } from './message.service';
import { MessageTarget } from './message.target';
import { PollLive } from './polls/poll.live';
import { PollQueries } from './polls/poll.queries';
import { PollAnswerResolver, PollResolver } from './polls/poll.resolver';
import { PollService } from './polls/poll.service';
import { PostQueue } from './post.queue';
import { ThreadAccess } from './thread.access';
import { ThreadModerationService } from './thread-moderation.service';
import { ThreadQueries } from './thread.queries';
import { ThreadLockResolver, ThreadPreviewResolver, ThreadResolver } from './thread.resolver';
import { ThreadSearch } from './thread.search';
import { ThreadService } from './thread.service';
import { ThreadTarget } from './thread.target';

declareTargetTypes('THREAD', 'MESSAGE');

/** Threads and live messages of Work Groups and hub communities. */
@Module({
  imports: [IdentityApiModule, CycleApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(discussionsEvents),
    ConversationPersonResolver,
    WritersChoiceResolver,
    ConversationQueries,
    ConversationReconciler,
    ConversationResolver,
    CorrespondentResolver,
    ConversationService,
    ConversationViewerContributor,
    WritersService,
    DiscussionFirstSteps,
    DiscussionLaunch,
    DiscussionNeeds,
    DiscussionNotices,
    DiscussionsLive,
    FollowerJobs,
    MessageFieldsResolver,
    MessageQueries,
    MessageQuoteResolver,
    MessageRemovalResolver,
    MessageRemovalService,
    MessageResolver,
    MessageService,
    MessageTarget,
    PollAnswerResolver,
    PollLive,
    PollQueries,
    PollResolver,
    PollService,
    PostQueue,
    SavedPostFieldsResolver,
    SavedPostQueries,
    ThreadAccess,
    ThreadLockResolver,
    ThreadMarksResolver,
    ThreadMarksService,
    ThreadModerationService,
    ThreadPreviewResolver,
    ThreadQueries,
    ThreadResolver,
    ThreadSearch,
    ThreadService,
    ThreadTarget,
    StepThreadService,
    WorkshopThreadQueries,
    WorkshopThreadResolver,
    StepThreadStore,
    ThreadNotices,
    ThreadSummaryFieldsResolver,
    ThreadSummaryResolver,
    ThreadSummaryService,
  ],
  exports: [MessageQueries, MessageService, ThreadQueries, ThreadService],
})
export class DiscussionsApiModule {
  constructor(
    permissions: PermissionRegistry,
    targets: TargetRegistry,
    threads: ThreadTarget,
    messages: MessageTarget,
    notices: DiscussionNotices,
    cycleNotices: ThreadNotices,
  ) {
    permissions.register({
      'thread.read': member,
      'thread.create': member,
      'thread.moderate': moderator,
      'message.post': member,
    });
    targets.register(threads);
    targets.register(messages);
    notices.open(targets);
    cycleNotices.register();
  }
}
