export { CommunityPage } from './community-page';
export { DiscussionsPage } from './discussions-page';
export { ThreadPage } from './thread-page';
