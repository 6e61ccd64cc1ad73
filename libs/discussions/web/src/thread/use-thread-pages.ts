import { useApolloClient } from '@apollo/client/react';
import type { ResultOf, VariablesOf } from '@tessellate/web-kernel';
import { useCallback, useState } from 'react';
import { ThreadPageQuery } from '../thread.documents';

type PageInfo = ResultOf<typeof ThreadPageQuery>['thread']['messages']['pageInfo'];
type Where = Omit<VariablesOf<typeof ThreadPageQuery>, 'id'>;

export const PAGE = 50;

/**
 * Fetches more of a thread. The cache joins the pages into one window, or begins a new one after a jump. `fill` asks for what
 * was posted while a page was on its way, such as the viewer's own message: the window could not take it before it reached the end.
 */
export function useThreadPages(threadId: string, pageInfo: PageInfo, fill: () => Promise<void>) {
  const client = useApolloClient();
  const [state, setState] = useState<{
    way: 'older' | 'newer' | 'jump' | null;
    failed: 'older' | 'newer' | 'jump' | null;
  }>({ way: null, failed: null });

  const load = useCallback(
    async (way: 'older' | 'newer' | 'jump', where: Where) => {
      setState({ way, failed: null });
      try {
        await client.query({
          query: ThreadPageQuery,
          variables: { id: threadId, ...where },
          fetchPolicy: 'network-only',
        });
        if (way !== 'older') await fill();
        setState({ way: null, failed: null });
      } catch {
        setState({ way: null, failed: way });
      }
    },
    [client, fill, threadId],
  );

  const { startCursor, endCursor } = pageInfo;
  const loadOlder = useCallback(() => void load('older', { last: PAGE, before: startCursor }), [load, startCursor]);
  const loadNewer = useCallback(() => void load('newer', { first: PAGE, after: endCursor }), [load, endCursor]);
  return {
    older: {
      has: pageInfo.hasPreviousPage,
      loading: state.way === 'older',
      failed: state.failed === 'older',
      load: loadOlder,
    },
    newer: {
      has: pageInfo.hasNextPage,
      loading: state.way === 'newer',
      failed: state.failed === 'newer',
      load: loadNewer,
    },
    around: useCallback((number: number) => load('jump', { first: PAGE, around: number }), [load]),
    latest: useCallback(() => load('jump', { last: PAGE }), [load]),
  };
}
