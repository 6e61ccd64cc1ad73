/** What the shell shows of notices. Kept apart from the pages, which are fetched when visited. */
export { notificationsTypePolicies } from './notices.policies';
export { usePutOff } from './put-off/use-put-off';
export { useUnreadNotices } from './use-unread-notices';
