/** What the shell shows of notices. Kept apart from the pages, which are fetched when visited. */
export { NeedsYou, useNeedsPending } from './needs/needs-you';
export { notificationsTypePolicies } from './notices.policies';
export { useUnreadNotices } from './use-unread-notices';
