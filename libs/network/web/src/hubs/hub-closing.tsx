import { useMutation } from '@apollo/client/react';
import { RecordClosing } from '../records/record-closing';
import { CloseHub, type HubRecord, ReopenHub } from './hub-record.documents';

/** Closes a hub that sets up no groups any more, and opens it again. */
export function HubClosing({ record: { id: hubId, hub } }: { record: HubRecord }) {
  const [close] = useMutation(CloseHub);
  const [reopen] = useMutation(ReopenHub);
  return (
    <RecordClosing
      kind="hub"
      name={hub.name}
      closedAt={hub.closedAt}
      open="A hub can be closed once no group of it runs or recruits. It then sets up no groups, and its authorities are free for another hub. What happened there stays, and it can be opened again."
      closed="It sets up no groups, and schools are not sent to it."
      told="Its managers are told. They keep their access, for what is left to do."
      onClose={(mutationId, reason) => close({ variables: { input: { mutationId, hubId, reason } } })}
      onReopen={mutationId => reopen({ variables: { input: { mutationId, hubId } } })}
    />
  );
}
