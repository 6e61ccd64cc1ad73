import type { Badges } from './navigation';

/** Counts in the navigation, by the path of the page they belong to. */
export const badgesOf = (unread: { discussions: number; community: number }, notices: number): Badges => ({
  '/discussions': unread.discussions,
  '/community': unread.community,
  '/notices': notices,
});
