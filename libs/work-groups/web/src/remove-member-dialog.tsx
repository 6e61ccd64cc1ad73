import { useMutation } from '@apollo/client/react';
import { graphql } from './gql';
import { MemberReasonDialog } from './member-reason-dialog';

const RemoveMember = graphql(/* GraphQL */ `
  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {
    removeWorkGroupMember(input: $input) {
      id
      ...GroupMembers
    }
  }
`);

interface RemoveMemberDialogProps {
  workGroupId: string;
  /** Whom to remove; null keeps the dialog closed. */
  person: { id: string; name: string } | null;
  onClose: () => void;
}

export function RemoveMemberDialog({ workGroupId, person, onClose }: RemoveMemberDialogProps) {
  const [send] = useMutation(RemoveMember);
  return (
    <MemberReasonDialog
      person={person}
      title={name => `Remove ${name} from the group?`}
      confirmLabel="Remove from the group"
      done={name => `${name} has been removed from the group.`}
      send={act => send({ variables: { input: { workGroupId, ...act } } })}
      onClose={onClose}
    >
      They lose access to the group’s pages and threads at once. What they wrote stays.
    </MemberReasonDialog>
  );
}
