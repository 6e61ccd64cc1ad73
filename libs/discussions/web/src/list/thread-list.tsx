import { messageOf } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListBar, ListSkeleton, LoadMore, SectionHeader } from '@tessellate/web-ui';
import { ActionIcon, Group } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MarkAllRead } from './mark-all-read';
import { groupThreads, type StepSummary } from './thread-groups';
import css from './thread-list.module.css';
import { ThreadRow } from './thread-row';
import { UnreadOnly } from './unread-only';
import { useRowKeys } from './use-row-keys';
import { type Audience, useThreadList } from './use-thread-list';

interface ThreadListProps {
  audience: Audience;
  steps: readonly StepSummary[];
  /** What an empty list says and offers. */
  empty: { title: string; words: string; action: ReactNode };
}

/** All threads of a group or community, by the part of the year they belong to. */
export function ThreadList({ audience, steps, empty }: ThreadListProps) {
  const [search] = useSearchParams();
  const onlyUnread = search.get('show') === 'unread';
  const { threads, newestAt, error, refetch, hasMore, loadingMore, more } = useThreadList(audience, onlyUnread);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  if (!threads) return error ? <ErrorState message={messageOf(error)} onRetry={refetch} /> : <ListSkeleton count={6} />;
  const bar = (
    <ListBar>
      <Group gap="xs" wrap="nowrap">
        <UnreadOnly on={onlyUnread} />
        {newestAt ? <MarkAllRead audienceId={audience.id} until={newestAt} /> : null}
        <ActionIcon component={Link} to="/saved" aria-label="Saved for later" title="Saved for later">
          <IconBookmark size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Group>
    </ListBar>
  );
  if (threads.length === 0 && onlyUnread) {
    return (
      <>
        {bar}
        <EmptyState title="Nothing unread">You have read every thread here that you have not muted.</EmptyState>
      </>
    );
  }
  if (threads.length === 0) {
    return (
      <EmptyState title={empty.title} action={empty.action}>
        {empty.words}
      </EmptyState>
    );
  }
  return (
    <div ref={list}>
      {bar}
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
    </div>
  );
}
