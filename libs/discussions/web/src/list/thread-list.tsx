import { messageOf } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListBar, ListSkeleton, LoadMore, SectionHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { MarkAllRead } from './mark-all-read';
import { groupThreads, type StepSummary } from './thread-groups';
import css from './thread-list.module.css';
import { ThreadRow } from './thread-row';
import { type Audience, useThreadList } from './use-thread-list';

interface ThreadListProps {
  audience: Audience;
  steps: readonly StepSummary[];
  /** What an empty list says and offers. */
  empty: { title: string; words: string; action: ReactNode };
}

/** All threads of a group or community, by the part of the year they belong to. */
export function ThreadList({ audience, steps, empty }: ThreadListProps) {
  const { threads, newestAt, error, refetch, hasMore, loadingMore, more } = useThreadList(audience);
  if (!threads) return error ? <ErrorState message={messageOf(error)} onRetry={refetch} /> : <ListSkeleton count={6} />;
  if (threads.length === 0) {
    return (
      <EmptyState title={empty.title} action={empty.action}>
        {empty.words}
      </EmptyState>
    );
  }
  return (
    <>
      <ListBar>{newestAt ? <MarkAllRead audienceId={audience.id} until={newestAt} /> : null}</ListBar>
      {groupThreads(threads, steps).map(group => (
        <section key={group.key} className={css.group} aria-labelledby={`threads-${group.key}`}>
          <SectionHeader id={`threads-${group.key}`} title={group.heading} />
          <Card padding="list">
            <ul className={css.list}>
              {group.threads.map(thread => (
                <ThreadRow key={thread.id} thread={thread} />
              ))}
            </ul>
          </Card>
        </section>
      ))}
      <LoadMore hasMore={hasMore} loading={loadingMore} onMore={more} label="Show older threads" />
    </>
  );
}
