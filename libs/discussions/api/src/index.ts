import { Conversation } from './conversations/conversation.entity';
import { ConversationBlock } from './conversations/conversation-block.entity';
import { ConversationChoice } from './conversations/conversation-choice.entity';
import { ConversationMember } from './conversations/conversation-member.entity';
import { DiscussionsConversations1796000009790 } from './migrations/discussions-conversations.migration';
import { Message } from './message.entity';
import { MessageMention } from './message-mention.entity';
import { MessageRevision } from './message-revision.entity';
import { StepThread } from './lifecycle/step-thread.entity';
import { ThreadSummary } from './lifecycle/thread-summary.entity';
import { DiscussionsInit1767225600430 } from './migrations/discussions-init.migration';
import { DiscussionsExcerpts1796000005000 } from './migrations/discussions-excerpts.migration';
import { DiscussionsMentionLinks1796000007300 } from './migrations/discussions-mention-links.migration';
import { DiscussionsRemovedMessages1795737600007 } from './migrations/discussions-removed-messages.migration';
import { DiscussionsRepeatedPosts1796000007600 } from './migrations/discussions-repeated-posts.migration';
import { DiscussionsStepThreads1767225700610 } from './migrations/discussions-step-threads.migration';
import { DiscussionsThreadMarks1796000008437 } from './migrations/discussions-thread-marks.migration';
import { ReadState } from './read-state.entity';
import { SavedPost } from './marks/saved-post.entity';
import { DiscussionsPolls1796000009500 } from './migrations/discussions-polls.migration';
import { PollVote } from './polls/poll-vote.entity';
import { Poll } from './polls/poll.entity';
import { Thread } from './thread.entity';

export const discussionsEntities: Function[] = [
  Thread,
  Message,
  MessageRevision,
  MessageMention,
  Poll,
  PollVote,
  ReadState,
  SavedPost,
  StepThread,
  ThreadSummary,
  Conversation,
  ConversationMember,
  ConversationBlock,
  ConversationChoice,
];
export const discussionsMigrations: Function[] = [
  DiscussionsInit1767225600430,
  DiscussionsStepThreads1767225700610,
  DiscussionsRemovedMessages1795737600007,
  DiscussionsExcerpts1796000005000,
  DiscussionsMentionLinks1796000007300,
  DiscussionsRepeatedPosts1796000007600,
  DiscussionsThreadMarks1796000008437,
  DiscussionsPolls1796000009500,
  DiscussionsConversations1796000009790,
];

export * from './discussions.module';
export { Conversation } from './conversations/conversation.entity';
export { ConversationChoice } from './conversations/conversation-choice.entity';
export { ConversationMember } from './conversations/conversation-member.entity';
export { pairOf } from './conversations/conversation.policy';
export * from './graphql/message.type';
export * from './graphql/thread.type';
export { StepThread } from './lifecycle/step-thread.entity';
export { StepThreadService } from './lifecycle/step-thread.service';
export { FollowerJobs } from './marks/follower.jobs';
export { Message } from './message.entity';
export { MESSAGE_RULES, withExcerpt } from './message-document';
export { MessageQueries } from './message.queries';
export { MessageService } from './message.service';
export { Thread } from './thread.entity';
export { ThreadQueries } from './thread.queries';
export { ThreadService } from './thread.service';
export { Poll } from './polls/poll.entity';
export { PollVote } from './polls/poll-vote.entity';
export { voterOf } from './polls/poll-voters';
