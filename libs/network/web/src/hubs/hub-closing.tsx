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
      open="A hub can be closed once none of its groups is running or recruiting. It then cannot set up groups, and another hub can take on its authorities. What happened there stays, and it can be opened again."
      closed="It cannot set up groups, and schools are not sent to it."
      told="Its managers are told. They keep their access, so that they can finish what is left to do."
      onClose={(mutationId, reason) => close({ variables: { input: { mutationId, hubId, reason } } })}
      onReopen={mutationId => reopen({ variables: { input: { mutationId, hubId } } })}
    />
  );
}
