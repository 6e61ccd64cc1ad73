import { useMutation } from '@apollo/client/react';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { graphql } from './gql';

const EndFacilitatorRole = graphql(/* GraphQL */ `
  mutation EndFacilitatorRole($input: EndFacilitatorRoleInput!) {
    endFacilitatorRole(input: $input) {
      id
      ...GroupMembers
    }
  }
`);

interface EndFacilitatorDialogProps {
  workGroupId: string;
  /** Who goes on as a participant; null keeps the dialog closed. */
  person: { id: string; name: string } | null;
  onClose: () => void;
}

export function EndFacilitatorDialog({ workGroupId, person, onClose }: EndFacilitatorDialogProps) {
  const [end] = useMutation(EndFacilitatorRole);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const confirm = async (reason: string) => {
    if (!person) return;
    try {
      await end({ variables: { input: { mutationId: mutationId(), workGroupId, personId: person.id, reason } } });
      renew();
      announce(`${person.name} takes part in the group now.`);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  return (
    <ReasonDialog
      opened={person !== null}
      title={`Make ${person?.name ?? ''} a participant?`}
      confirmLabel="Make a participant"
      onConfirm={confirm}
      onClose={onClose}
      errorMessage={messageOf}
    >
      They no longer plan the cycle or look after the threads, and take part for their department.
    </ReasonDialog>
  );
}
