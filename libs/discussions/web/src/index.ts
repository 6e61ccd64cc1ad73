export { CommunityPage } from './community-page';
export { MessageButton } from './conversations/message-button';
export { MessagesPage } from './conversations/messages-page';
export { DiscussionsPage } from './discussions-page';
export { SavedPage } from './marks/saved-page';
export { ThreadPage } from './thread-page';
