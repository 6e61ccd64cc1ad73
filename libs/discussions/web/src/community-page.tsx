import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { useSearchParams } from 'react-router';
import { HubNamesQuery } from './acts.documents';
import { UnreadThreadsQuery } from './list.documents';
import { NewThreadButton } from './list/new-thread-button';
import { ThreadList } from './list/thread-list';

/** `/community`: where alumni of earlier years and this year's participants of a hub meet. */
export function CommunityPage() {
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(UnreadThreadsQuery);
  const { data: names } = useQuery(HubNamesQuery, { fetchPolicy: 'cache-first' });
  const hubIds =
    data?.unreadThreads.audiences.filter(audience => audience.kind === 'HUB').map(audience => audience.audienceId) ??
    [];
  const hubId = hubIds.find(id => id === search.get('hub')) ?? hubIds[0];
  const nameOf = (id: string) => names?.hubs.find(hub => hub.id === id)?.name ?? 'Your hub';

  if (!data) {
    return (
      <Page>
        <PageHeader title="Community" />
        {error ? <ErrorState message={messageOf(error)} onRetry={() => void refetch()} /> : <ListSkeleton count={6} />}
      </Page>
    );
  }
  if (!hubId) {
    return (
      <Page>
        <PageHeader title="Community" />
        <EmptyState title="You are not in a hub’s community yet">
          It opens when you join your first Work Group, and stays open after the year is over.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title="Community"
        lead={`${nameOf(hubId)}: this year’s participants and those from earlier years.`}
        actions={<NewThreadButton key={hubId} audienceId={hubId} steps={[]} byAddress />}
      />
      {hubIds.length > 1 ? (
        <NativeSelect
          aria-label="Hub"
          value={hubId}
          onChange={event => setSearch({ hub: event.currentTarget.value }, { replace: true })}
        >
          {hubIds.map(id => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </NativeSelect>
      ) : null}
      <ThreadList
        key={hubId}
        audience={{ kind: 'HUB', id: hubId }}
        steps={[]}
        empty={{
          title: 'Quiet so far',
          words: 'Ask something that another department in your hub may already have answered.',
          action: <NewThreadButton audienceId={hubId} steps={[]} />,
        }}
      />
    </Page>
  );
}
