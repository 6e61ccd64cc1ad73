import { useMutation } from '@apollo/client/react';
import { graphql } from './gql';
import { MemberReasonDialog } from './member-reason-dialog';

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
  const [send] = useMutation(EndFacilitatorRole);
  return (
    <MemberReasonDialog
      person={person}
      title={name => `Make ${name} a participant?`}
      confirmLabel="Make a participant"
      done={name => `${name} takes part in the group now.`}
      send={act => send({ variables: { input: { workGroupId, ...act } } })}
      onClose={onClose}
    >
      They can no longer plan the cycle or look after the threads. They stay in the group, taking part for their
      department.
    </MemberReasonDialog>
  );
}
