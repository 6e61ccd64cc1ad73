import { useMutation } from '@apollo/client/react';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { graphql } from './gql';

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
  const [remove] = useMutation(RemoveMember);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const confirm = async (reason: string) => {
    if (!person) return;
    try {
      await remove({ variables: { input: { mutationId: mutationId(), workGroupId, personId: person.id, reason } } });
      renew();
      announce(`${person.name} has been removed from the group.`);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  return (
    <ReasonDialog
      opened={person !== null}
      title={`Remove ${person?.name ?? ''} from the group?`}
      confirmLabel="Remove from the group"
      onConfirm={confirm}
      onClose={onClose}
      errorMessage={messageOf}
    >
      They lose access to the group’s pages and threads at once. What they wrote stays.
    </ReasonDialog>
  );
}
