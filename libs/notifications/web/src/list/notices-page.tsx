import { Button } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import {
  Card,
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  Page,
  PageHeader,
  useAnnounce,
} from '@tessellate/web-ui';
import { Link } from 'react-router';
import { Problem } from '../problem';
import { NoticeRow } from './notice-row';
import css from './notices-page.module.css';
import { useNotices } from './use-notices';

/** What the person is told of, newest first. */
export function NoticesPage() {
  const { notices, unread, error, loading, refetch, more, hasMore, read, failure } = useNotices();
  const announce = useAnnounce();
  const readAll = async () => {
    if (await read(null)) announce('All notices are marked as read.');
  };
  const settings = (
    <Button component={Link} to="/notices/settings" variant="default">
      Choose which notices you get
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title="Notices"
        lead="Everything that is for you, newest first."
        actions={
          <>
            {unread > 0 ? (
              <Button variant="default" onClick={() => void readAll()}>
                Mark all as read
              </Button>
            ) : null}
            {settings}
          </>
        }
      />
      {failure ? <Problem>{messageOf(failure)}</Problem> : null}
      {!notices && loading ? <ListSkeleton /> : null}
      {!notices && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      {notices?.length === 0 && !hasMore ? (
        <EmptyState title="Nothing yet">
          When somebody comments on your practice, replies to you or mentions you, or something changes in your Work
          Group, you will find it here.
        </EmptyState>
      ) : null}
      {notices && notices.length > 0 ? (
        <Card padding="list">
          <ul className={css.list}>
            {notices.map(notice => (
              <NoticeRow key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
            ))}
          </ul>
        </Card>
      ) : null}
      <LoadMore
        automatic
        hasMore={hasMore}
        loading={loading}
        failed={Boolean(error && notices)}
        label="Show older notices"
        onMore={() => void more()}
      />
    </Page>
  );
}
