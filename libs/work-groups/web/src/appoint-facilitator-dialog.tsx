import { useMutation } from '@apollo/client/react';
import { AppointDialog } from '@tessellate/network-web';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { useAnnounce, useNotify } from '@tessellate/web-ui';
import { InviteFacilitator } from './facilitator-invitations';
import { graphql } from './gql';

const AppointFacilitator = graphql(/* GraphQL */ `
  mutation AppointFacilitator($input: AppointFacilitatorInput!) {
    appointFacilitator(input: $input) {
      id
      ...GroupMembers
    }
  }
`);

interface AppointFacilitatorDialogProps {
  workGroupId: string;
  opened: boolean;
  onClose: () => void;
  /** Somebody leads the group, or is asked to. */
  onDone?: () => void;
}

/** A hub's manager says who leads a group. */
export function AppointFacilitatorDialog({ workGroupId, onDone, ...dialog }: AppointFacilitatorDialogProps) {
  const [appoint] = useMutation(AppointFacilitator, { onCompleted: onDone });
  const [invite] = useMutation(InviteFacilitator, { onCompleted: onDone });
  return (
    <AppointDialog
      {...dialog}
      title="Appoint a facilitator"
      consequence="They can see the group straight away, plan its cycle and look after its threads. A participant who is appointed becomes a facilitator."
      atOnce="they lead the group"
      appoint={(personId, mutationId) => appoint({ variables: { input: { mutationId, workGroupId, personId } } })}
      invite={(person, mutationId) => invite({ variables: { input: { mutationId, workGroupId, ...person } } })}
    />
  );
}

/** Makes a participant a facilitator. */
export function useAppointMember(workGroupId: string) {
  const [appoint] = useMutation(AppointFacilitator);
  const once = useOnce();
  const announce = useAnnounce();
  const notify = useNotify();
  return (person: { id: string; name: string }): void =>
    void once(`appoint ${person.id}`, mutationId =>
      appoint({ variables: { input: { mutationId, workGroupId, personId: person.id } } }),
    ).then(
      () => announce(`${person.name} leads the group now, and has been told.`),
      (error: unknown) => notify(messageOf(error)),
    );
}
