import { useQuery } from '@apollo/client/react';
import type {} from '@tessellate/notifications-contract';
import { FRESH, type FragmentOf, useCoalesced, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback, useState } from 'react';
import type { NeedDone } from './need-acts';
import { type NeedRowFragment, NeedsQuery } from './needs.documents';

type Node = { key: string } & FragmentOf<typeof NeedRowFragment>;
interface Gone {
  node: Node;
  at: number;
  /** Null once it was taken back. */
  done: NeedDone | null;
}
const AFTER_MS = 300;
const MOST_AT_ONCE = 100;

/**
 * What waits for the person, kept in step with the server. What was done just now stays where it stood, with its way back,
 * until the page is left: what comes after it does not jump up under the finger.
 */
export function useNeeds(first: number, { putOff = false, home = false } = {}) {
  const { data, error, loading, refetch, fetchMore, client } = useQuery(NeedsQuery, {
    variables: { first, putOff, home },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const page = data?.needs;
  const loaded = page?.edges.length ?? 0;
  const again = useCoalesced(
    () =>
      client.query({
        query: NeedsQuery,
        variables: { first: Math.min(MOST_AT_ONCE, Math.max(first, loaded)), putOff, home },
        ...FRESH,
      }),
    AFTER_MS,
  );
  useSocketEvent('needs.changed', again, again);
  useSocketEvent('notices.changed', again, null);

  const waiting = (page?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ key }) => !gone.some(({ node }) => node.key === key));
  const needs: { node: Node; done: NeedDone | null }[] = waiting.map(node => ({ node, done: null }));
  for (const { node, at, done } of [...gone].sort((a, b) => a.at - b.at)) needs.splice(at, 0, { node, done });

  const settle = useCallback(
    (node: Node, at: number, done: NeedDone | null) => {
      setGone(before => {
        const others = before.filter(entry => entry.node.key !== node.key);
        // Taken back, it stands where it stood, with the focus in it, also before the server has answered with the list anew.
        return done || !putOff ? [...others, { node, at, done }] : others;
      });
    },
    [putOff],
  );
  const more = () =>
    fetchMore({ variables: { after: page?.pageInfo.endCursor } }).then(
      () => undefined,
      () => undefined,
    );
  return {
    needs: page ? needs : undefined,
    firstSteps: data?.firstSteps ?? null,
    total: page?.totalCount ?? 0,
    putOffCount: page?.putOffCount ?? 0,
    complete: page?.complete ?? true,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    error,
    loading,
    refetch: () => void refetch().catch(() => undefined),
    more,
    settle,
  };
}
