import type { Badges } from './navigation';

/** Counts in the navigation, by the path of the page they belong to. */
export const badgesOf = (
  unread: { discussions: number; community: number; messages: number },
  notices: number,
): Badges => ({
  '/discussions': unread.discussions,
  '/messages': unread.messages,
  '/community': unread.community,
  '/notices': notices,
});
