import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { Link, useSearchParams } from 'react-router';
import { DiscussionGroupsQuery } from './list.documents';
import { NewThreadButton } from './list/new-thread-button';
import { ThreadList } from './list/thread-list';

/** `/discussions`: the threads of the person's Work Group, `?group=` for another of theirs. */
export function DiscussionsPage() {
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(DiscussionGroupsQuery);
  const groups = data?.myWorkGroups ?? [];
  const group = groups.find(other => other.id === search.get('group')) ?? groups[0];

  if (!data) {
    return (
      <Page>
        <PageHeader title="Discussions" />
        {error ? <ErrorState message={messageOf(error)} onRetry={() => void refetch()} /> : <ListSkeleton count={6} />}
      </Page>
    );
  }
  if (!group) {
    return (
      <Page>
        <PageHeader title="Discussions" />
        <EmptyState
          title="You are not in a Work Group at the moment"
          action={
            <Button component={Link} to="/community" variant="default">
              Go to the community
            </Button>
          }
        >
          Threads from past years and from everybody in your hub are in the community.
        </EmptyState>
      </Page>
    );
  }
  const action = <NewThreadButton key={group.id} audienceId={group.id} steps={group.steps} byAddress />;
  return (
    <Page>
      <PageHeader title="Discussions" lead={groups.length > 1 ? undefined : group.title} actions={action} />
      {groups.length > 1 ? (
        <NativeSelect
          aria-label="Work Group"
          value={group.id}
          onChange={event => setSearch({ group: event.currentTarget.value }, { replace: true })}
        >
          {groups.map(other => (
            <option key={other.id} value={other.id}>
              {other.reference}
            </option>
          ))}
        </NativeSelect>
      ) : null}
      <ThreadList
        key={group.id}
        audience={{ kind: 'WORK_GROUP', id: group.id }}
        steps={group.steps}
        empty={{
          title: 'No threads yet',
          words:
            'Between workshops this is where you ask, show and compare. Start with what you would like to hear from the others.',
          action: <NewThreadButton audienceId={group.id} steps={group.steps} />,
        }}
      />
    </Page>
  );
}
