import { SegmentedControl } from '@mantine/core';
import { messageOf, useAddressParams } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListSkeleton, LoadMore, Page, PageHeader } from '@tessellate/web-ui';
import { Problem } from '../problem';
import { NeedsList } from './needs-list';
import { useNeeds } from './use-needs';

const PAGE = 25;

/** All that waits for the person, and what they have put off. */
export function NeedsPage() {
  const [params, change] = useAddressParams();
  const shown = params.get('show') === 'put-off' ? 'put-off' : 'waiting';
  return (
    <Page>
      <PageHeader
        title="Needs you"
        lead="Everything that is waiting for you, the most urgent first."
        crumbs={[{ label: 'Home', to: '/' }]}
      />
      <SegmentedControl
        aria-label="What to show"
        value={shown}
        data={[
          { value: 'waiting', label: 'Waiting' },
          { value: 'put-off', label: 'Put off or dismissed' },
        ]}
        onChange={value =>
          change(next => (value === 'put-off' ? next.set('show', value) : next.delete('show')), { replace: true })
        }
      />
      <Needs key={shown} putOff={shown === 'put-off'} />
    </Page>
  );
}

function Needs({ putOff }: { putOff: boolean }) {
  const queue = useNeeds(PAGE, { putOff });
  const { needs, complete, error, loading, refetch, hasMore, more } = queue;
  if (!needs) {
    if (error) return <ErrorState message={messageOf(error)} onRetry={refetch} retrying={loading} />;
    return <ListSkeleton />;
  }
  return (
    <>
      {complete ? null : <Problem>A part of this list could not be loaded. Reload the page to try again.</Problem>}
      {needs.length === 0 && complete ? (
        <EmptyState title={putOff ? 'Nothing is put off' : 'Nothing is waiting for you just now'}>
          {putOff
            ? 'What you put off or dismiss can be brought back from here.'
            : 'Workshops to answer for, tasks, mentions and whatever else needs you will appear here.'}
        </EmptyState>
      ) : null}
      {needs.length > 0 ? (
        <Card padding="list">
          <NeedsList queue={queue} />
        </Card>
      ) : null}
      <LoadMore
        automatic
        hasMore={hasMore}
        loading={loading}
        failed={Boolean(error)}
        label="Show more"
        onMore={() => void more()}
      />
    </>
  );
}
