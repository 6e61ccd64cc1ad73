import { useMutation } from '@apollo/client/react';
import { messageOf, readFragment, type FragmentOf, useOnce } from '@tessellate/web-kernel';
import { formatDay, useAnnounce, useNotify } from '@tessellate/web-ui';
import { graphql } from './gql';
import css from './member-list.module.css';
import { MemberMenu } from './member-menu';

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
  const once = useOnce();
  const announce = useAnnounce();
  const notify = useNotify();
  const act = (what: string, send: (mutationId: string) => Promise<unknown>, done: string) =>
    once(what, send).then(
      () => announce(done),
      (error: unknown) => notify(messageOf(error)),
    );
  if (facilitatorInvitations.length === 0) return null;
  return (
    <ul className={css.members} aria-label="Invited">
      {facilitatorInvitations.map(({ id, name, email, expiresAt }) => (
        <li key={id} className={css.member}>
          <div className={css.invited}>
            <bdi>{name}</bdi>
            <span className="muted small">
              Invited at <bdi>{email}</bdi>, until {formatDay(expiresAt)}
            </span>
          </div>
          <MemberMenu
            label={`Actions for the invitation of ${name}`}
            actions={[
              {
                label: 'Send the invitation again',
                onSelect: () =>
                  void act(
                    `invite ${email}`,
                    mutationId => invite({ variables: { input: { mutationId, workGroupId, name, email } } }),
                    'We have written to them again.',
                  ),
              },
              {
                label: 'Withdraw the invitation',
                onSelect: () =>
                  void act(
                    `withdraw ${id}`,
                    mutationId => withdraw({ variables: { input: { mutationId, invitationId: id } } }),
                    'The invitation has been withdrawn.',
                  ),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
