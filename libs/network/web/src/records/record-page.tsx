import { isNotFound, messageOf } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import type { ComponentProps, ReactNode } from 'react';

interface RecordPageProps<Data> {
  /** As `useQuery` gives it. */
  query: { data?: Data | undefined; error?: unknown; loading: boolean; refetch: () => Promise<unknown> };
  /** Without data while they are still coming. */
  header: (data: Data | undefined) => ComponentProps<typeof PageHeader>;
  /** How many lines are drawn until then. */
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** A page on what one query brings: its lines while it is loading, and what stands there when it fails or there is nothing. */
export function RecordPage<Data>({ query, header, lines = 4, children }: RecordPageProps<Data>) {
  const { data, error, loading, refetch } = query;
  if (!data && isNotFound(error)) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader {...header(data)} />
      {data ? children(data) : <ListSkeleton count={lines} />}
    </Page>
  );
}
