import { useMutation } from '@apollo/client/react';
import { InvitedList } from '@tessellate/network-web';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { graphql } from './gql';

export const FacilitatorInvitationsFragment = graphql(/* GraphQL */ `
  fragment FacilitatorInvitations on WorkGroup {
    id
    facilitatorInvitations {
      id
      name
      email
      expiresAt
    }
  }
`);

export const InviteFacilitator = graphql(/* GraphQL */ `
  mutation InviteFacilitator($input: InviteFacilitatorInput!) {
    inviteFacilitator(input: $input) {
      id
      ...GroupMembers
    }
  }
`);

const WithdrawInvitation = graphql(/* GraphQL */ `
  mutation WithdrawFacilitatorInvitation($input: WithdrawInvitationInput!) {
    withdrawFacilitatorInvitation(input: $input) {
      id
      ...FacilitatorInvitations
    }
  }
`);

/** Who is asked by e-mail to lead the group and has not come yet, for its hub's managers. */
export function FacilitatorInvitations({ group }: { group: FragmentOf<typeof FacilitatorInvitationsFragment> }) {
  const { id: workGroupId, facilitatorInvitations } = readFragment(FacilitatorInvitationsFragment, group);
  const [invite] = useMutation(InviteFacilitator);
  const [withdraw] = useMutation(WithdrawInvitation);
  return (
    <InvitedList
      invitations={facilitatorInvitations}
      invite={(person, mutationId) => invite({ variables: { input: { mutationId, workGroupId, ...person } } })}
      withdraw={(invitationId, mutationId) => withdraw({ variables: { input: { mutationId, invitationId } } })}
    />
  );
}
