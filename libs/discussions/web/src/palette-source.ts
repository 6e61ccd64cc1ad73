import type { PaletteSource } from '@tessellate/web-kernel';
import { SearchThreadsQuery } from './acts.documents';

/** Threads for Ctrl/⌘ K, by title and by what was said in them. */
export const threadPaletteSource: PaletteSource = {
  id: 'threads',
  heading: 'Threads',
  search: async (client, term, signal) => {
    const { data } = await client.query({
      query: SearchThreadsQuery,
      variables: { query: term },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return (data?.searchThreads ?? []).map(({ thread, excerpt, number }) => ({
      id: thread.id,
      title: thread.title,
      ...(excerpt ? { detail: excerpt } : {}),
      to: number ? `/discussions/${thread.id}?message=${number}` : `/discussions/${thread.id}`,
    }));
  },
};
