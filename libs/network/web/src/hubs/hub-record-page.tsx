import { useQuery } from '@apollo/client/react';
import { isNotFound, messageOf, readFragment } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader, Tag } from '@tessellate/web-ui';
import { useParams } from 'react-router';
import { HubClosing } from './hub-closing';
import { HubFacts } from './hub-facts';
import { HubLead } from './hub-lead';
import { HubManagers } from './hub-managers';
import { HubRecordFragment, HubRecordQuery } from './hub-record.documents';

const CRUMBS = [{ label: 'Maths Hubs', to: '/national' }];

/** `/national/hubs/:id`: what national coordinators look after in one hub. */
export function HubRecordPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(HubRecordQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && isNotFound(error)) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  if (!data)
    return (
      <Page>
        <PageHeader title="Maths Hub" crumbs={CRUMBS} />
        <ListSkeleton count={4} />
      </Page>
    );
  const record = readFragment(HubRecordFragment, data.hubRecord);
  const { hub } = record;
  return (
    <Page>
      <PageHeader
        title={hub.name}
        crumbs={CRUMBS}
        lead={hub.region}
        actions={hub.closedAt ? <Tag>Closed</Tag> : null}
      />
      <HubManagers record={record} />
      <HubFacts key={hub.version} record={record} />
      <HubLead record={record} />
      <HubClosing record={record} />
    </Page>
  );
}
