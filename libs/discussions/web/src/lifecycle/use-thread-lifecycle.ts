import { useQuery } from '@apollo/client/react';
import { readFragment } from '@tessellate/web-kernel';
import type { ThreadState } from '../discussions.cache';
import { ThreadLifecycleQuery, ThreadSummaryFragment } from './lifecycle.documents';

/** Only threads that hang on a step are opened and closed by the cycle. Told again by the socket when something changes. */
export function useThreadLifecycle({ id, stepId }: ThreadState) {
  const { data } = useQuery(ThreadLifecycleQuery, {
    variables: { id },
    skip: !stepId,
    fetchPolicy: 'cache-and-network',
  });
  const summary = data?.thread.summary;
  return {
    openedByCycle: data ? data.thread.createdBy === null : false,
    summary: summary ? readFragment(ThreadSummaryFragment, summary) : null,
  };
}
