import { registerOpensAt } from '@tessellate/workshops-contract';
import { isNotFound, messageOf, readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Register } from './register';
import { RegisterCorrections } from './register-corrections';
import { useRefetchAt } from './use-refetch-at';
import {
  RegisterEntryFragment,
  RegisterQuery,
  RegisterVisitorFragment,
  WorkshopFactsFragment,
} from './workshops.documents';
import { workshopPath } from '@tessellate/cycle-contract';

/** The register of a workshop: fills by itself while people scan, is marked by hand, printed and exported. */
export function RegisterPage() {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(RegisterQuery, { variables: { id: stepId } });
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'workshop.changed': change => change.stepId === stepId && again(),
      onResync: again,
    },
  );
  const startsAt = data ? readFragment(WorkshopFactsFragment, data.workshop).startsAt : null;
  useRefetchAt([startsAt && registerOpensAt({ startsAt: new Date(startsAt), endsAt: null }).toISOString()], again);
  if (gone || isNotFound(error) || (data && !data.workshop.viewerCan.lead))
    return <NotFoundState what="This register" />;
  if (!data?.workshop.entries) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page width="wide">
        <PageHeader title="Register" />
        <ListSkeleton count={8} />
      </Page>
    );
  }
  const { workshop } = data;
  const facts = readFragment(WorkshopFactsFragment, workshop);
  const lines = data.workshop.entries.map(entry => readFragment(RegisterEntryFragment, entry));
  const name = `Workshop ${facts.number}`;
  return (
    <Page width="wide">
      <PageHeader
        title={`Register of workshop ${facts.number}`}
        documentTitle={`Register of workshop ${facts.number} · ${workshop.workGroup.title}`}
        crumbs={[
          { label: workshop.workGroup.title, to: `/group/${groupId}` },
          { label: name, to: workshopPath(groupId, stepId) },
          { label: 'Register' },
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState title="Nobody takes part yet">People appear here once their places are confirmed.</EmptyState>
      ) : (
        <>
          <Register
            facts={facts}
            lines={lines}
            visitors={(workshop.visitors ?? []).map(visitor => readFragment(RegisterVisitorFragment, visitor))}
            manages={workshop.workGroup.viewerCan.appoint}
            reference={workshop.workGroup.reference}
            path={workshopPath(groupId, stepId)}
          />
          <RegisterCorrections corrections={workshop.corrections ?? []} />
        </>
      )}
    </Page>
  );
}
