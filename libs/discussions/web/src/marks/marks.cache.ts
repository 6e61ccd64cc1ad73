import type { ApolloCache } from '@apollo/client/cache';
import type { LiveThreadMarks, ReadChanged } from '@tessellate/discussions-contract';
import type { StoredPage } from '../discussions.policies';

/** What concerns the viewer alone; with `discussions.cache.ts` the only writer of threads to the cache. */

const threadKey = (cache: ApolloCache, id: string) => cache.identify({ __typename: 'Thread', id });

/** Two devices tell of what they have read in any order: it only goes on, unless the person has marked it unread. */
export function applyRead(cache: ApolloCache, { threadId, lastReadNumber, unreadCount, back }: ReadChanged): void {
  cache.modify({
    id: threadKey(cache, threadId),
    fields: {
      lastReadNumber: (current: unknown) => (back ? lastReadNumber : Math.max(Number(current), lastReadNumber)),
      unreadCount: (current: unknown) => (back ? unreadCount : Math.min(Number(current), unreadCount)),
    },
  });
}

export function applyMarks(cache: ApolloCache, marks: LiveThreadMarks): void {
  const { threadId, level, saved, savedNumbers } = marks;
  cache.modify({
    id: threadKey(cache, threadId),
    fields: { level: () => level, saved: () => saved, savedNumbers: () => savedNumbers },
  });
  applySaved(cache, marks);
}

/** What is saved of a thread no more goes off the list; what is saved anew is asked for where the list is open. */
export function applySaved(
  cache: ApolloCache,
  { threadId, saved, savedNumbers }: Pick<LiveThreadMarks, 'threadId' | 'saved' | 'savedNumbers'>,
): void {
  const kept = new Set([...(saved ? [0] : []), ...savedNumbers].map(number => `${threadId}:${number}`));
  cache.modify({
    fields: {
      saved(stored: unknown, { readField }) {
        const page = stored as StoredPage;
        const stands = (id: string) => !id.startsWith(threadId) || kept.has(id);
        return { ...page, edges: page.edges.filter(edge => stands(readField<string>('id', edge.node) ?? '')) };
      },
    },
  });
}
