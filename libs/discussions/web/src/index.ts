export { CommunityPage } from './community-page';
export { DiscussionsPage } from './discussions-page';
export { SavedPage } from './marks/saved-page';
export { ThreadPage } from './thread-page';
