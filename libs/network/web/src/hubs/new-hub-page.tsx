import { useApolloClient, useMutation } from '@apollo/client/react';
import { readFragment } from '@tessellate/web-kernel';
import { Card, Page, PageHeader, useAnnounce } from '@tessellate/web-ui';
import { useNavigate } from 'react-router';
import { HubForm } from './hub-form';
import { CreateHub, HubRecordFragment } from './hub-record.documents';

/** `/national/hubs/new`: a coordinator sets up a hub. */
export function NewHubPage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [create] = useMutation(CreateHub);
  return (
    <Page>
      <PageHeader
        title="New hub"
        crumbs={[{ label: 'Maths Hubs', to: '/national' }]}
        lead="Schools can choose it as soon as it is set up. Next, say who manages it."
      />
      <Card>
        <HubForm
          label="New hub"
          initial={{ name: '', region: '', authorities: [], leadSchool: '' }}
          asksForLead
          confirmLabel="Set up the hub"
          send={async (values, mutationId) => {
            const { data } = await create({ variables: { input: { ...values, mutationId } } });
            if (!data) return;
            announce(`${values.name} has been set up.`);
            // Lists of hubs that were read before do not know it.
            client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'nationalPicture' });
            client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'hubs' });
            const { id } = readFragment(HubRecordFragment, data.createHub);
            void navigate(`/national/hubs/${id}`, { replace: true });
          }}
          onCancel={() => void navigate('/national')}
        />
      </Card>
    </Page>
  );
}
