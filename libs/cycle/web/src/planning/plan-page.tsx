import { isNotFound, messageOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { PlanQuery, planOf } from './plan.documents';
import { Planner } from './planner';

/** Where those who lead a group lay out its year. */
export function PlanPage() {
  const { id = '' } = useParams();
  return <OnePlan key={id} id={id} />;
}

function OnePlan({ id }: { id: string }) {
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(PlanQuery, { variables: { id } });
  useRoom(
    { type: 'WORK_GROUP', id },
    {
      onEvicted: () => setGone(true),
      'cycle.changed': ({ workGroupId }) => workGroupId === id && again(),
      onResync: again,
    },
  );
  if (gone || isNotFound(error)) return <NotFoundState what="This plan" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="Plan the cycle" />
        <ListSkeleton count={6} />
      </Page>
    );
  }
  const plan = planOf(data.cyclePlan);
  return (
    <Page>
      <PageHeader
        title="Plan the cycle"
        crumbs={[{ label: plan.workGroup.reference, to: `/group/${id}` }]}
        lead={
          plan.open
            ? 'New steps are drafts: only the people who lead the group see them until you publish. All times are UK time.'
            : 'This year is over, so its cycle can no longer be changed.'
        }
      />
      <Planner plan={plan} extras={data.cyclePlan} onReload={again} />
    </Page>
  );
}
