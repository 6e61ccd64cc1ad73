import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, Facts, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { HubForm } from './hub-form';
import { EditHub, type HubRecord } from './hub-record.documents';

/** Name, region and local authorities, and the form that changes them. */
export function HubFacts({ record: { hub, authorities } }: { record: HubRecord }) {
  const [editing, setEditing] = useState(false);
  const [edit] = useMutation(EditHub);
  const announce = useAnnounce();
  return (
    <section aria-labelledby="hub-facts">
      <SectionHeader
        id="hub-facts"
        title="Name and area"
        action={
          editing ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
              Edit …
            </Button>
          )
        }
      />
      <Card>
        {editing ? (
          <HubForm
            label="Name and area"
            initial={{
              ...{ name: hub.name, region: hub.region, leadSchool: '' },
              authorities: authorities.map(({ code }) => code),
            }}
            confirmLabel="Save"
            send={async ({ leadSchool: _, ...values }, mutationId) => {
              await edit({ variables: { input: { ...values, mutationId, hubId: hub.id, version: hub.version } } });
              announce('Saved. The hub’s managers have been told.');
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <Facts>
            <dt>Name</dt>
            <dd>
              <bdi>{hub.name}</bdi>
            </dd>
            <dt>Region</dt>
            <dd>{hub.region}</dd>
            <dt>Local authorities</dt>
            <dd>{authorities.map(({ name }) => name).join(', ') || 'None by default.'}</dd>
            <dt>Public page</dt>
            <dd>
              {hub.closedAt ? 'Not shown while the hub is closed.' : <a href={`/hubs/${hub.slug}`}>/hubs/{hub.slug}</a>}
            </dd>
          </Facts>
        )}
      </Card>
    </section>
  );
}
