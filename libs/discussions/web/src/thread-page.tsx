import { isNotFound, messageOf, readFragment, useQueryOrKept } from '@tessellate/web-kernel';
import { ErrorState, InSlices, NotFoundState, Page, ThreadSkeleton } from '@tessellate/web-ui';
import { useRef } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ThreadStateFragment } from './message.fragments';
import { ThreadView } from './thread/thread-view';
import { PAGE } from './thread/use-thread-pages';
import type { Landing } from './thread/use-thread-scroll';
import { ThreadPageQuery } from './thread.documents';

/** `/discussions/:threadId`, with `?message=12` about one message, with `?write=1` to write at once. */
export function ThreadPage() {
  const { threadId = '' } = useParams();
  const [search] = useSearchParams();
  const wanted = Number(search.get('message')) || null;
  const write = search.has('write');
  return <OpenThread key={`${threadId}:${wanted ?? ''}`} {...{ threadId, wanted, write }} />;
}

interface OpenThreadProps {
  threadId: string;
  wanted: number | null;
  write: boolean;
}

function OpenThread({ threadId, wanted, write }: OpenThreadProps) {
  const variables = wanted ? { id: threadId, first: PAGE, around: wanted } : { id: threadId, last: PAGE };
  const { data, error, refetch } = useQueryOrKept(ThreadPageQuery, { variables });
  const state = data && readFragment(ThreadStateFragment, data.thread);
  // More unread than one page: the line where they begin lies further back and is fetched too.
  const first = data?.thread.messages.edges[0]?.node.number ?? 0;
  const begins = useRef<number | null>(null);
  begins.current ??=
    state && !wanted && state.unreadCount > 0 && state.lastReadNumber + 1 < first
      ? state.lastReadNumber
      : state
        ? 0
        : null;
  const back = useQueryOrKept(ThreadPageQuery, {
    variables: { id: threadId, first: PAGE, around: begins.current || 1 },
    skip: !begins.current,
  });
  const unread = useRef<{ after: number; count: number } | null>(null);
  unread.current ??= state ? { after: state.lastReadNumber, count: state.unreadCount } : null;

  if (error && isNotFound(error)) return <NotFoundState what="This thread" />;
  if (error && !data) {
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} />;
  }
  if (!data || !state || !unread.current || (begins.current && back.loading && !back.data)) {
    return <Coming />;
  }
  const landing: Landing = wanted
    ? { kind: 'message', number: wanted }
    : unread.current.count > 0
      ? { kind: 'unread' }
      : { kind: 'end' };
  return (
    <InSlices fallback={<Coming />}>
      <ThreadView thread={state} page={data.thread.messages} landing={landing} unread={unread.current} write={write} />
    </InSlices>
  );
}

const Coming = () => (
  <Page width="fill">
    <ThreadSkeleton count={8} />
  </Page>
);
