import { useQuery } from '@apollo/client/react';
import { readFragment } from '@tessellate/web-kernel';
import { Tag } from '@tessellate/web-ui';
import { useParams } from 'react-router';
import { RecordPage } from '../records/record-page';
import { HubClosing } from './hub-closing';
import { HubFacts } from './hub-facts';
import { HubLead } from './hub-lead';
import { HubManagers } from './hub-managers';
import { HubRecordFragment, HubRecordQuery } from './hub-record.documents';

/** `/national/hubs/:id`: what national coordinators look after in one hub. */
export function HubRecordPage() {
  const { id = '' } = useParams();
  const query = useQuery(HubRecordQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const record = readFragment(HubRecordFragment, query.data?.hubRecord);
  return (
    <RecordPage
      query={{ ...query, data: record ?? undefined }}
      header={loaded => ({
        title: loaded?.hub.name ?? 'Maths Hub',
        crumbs: [{ label: 'Maths Hubs', to: '/national' }],
        lead: loaded?.hub.region,
        actions: loaded?.hub.closedAt ? <Tag>Closed</Tag> : null,
      })}
    >
      {loaded => (
        <>
          <HubManagers record={loaded} />
          <HubFacts key={loaded.hub.version} record={loaded} />
          <HubLead record={loaded} />
          <HubClosing record={loaded} />
        </>
      )}
    </RecordPage>
  );
}
