import { useMutation } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { codeOf, messageOf, readFragment, type FragmentOf, useMutationId } from '@tessellate/web-kernel';
import { formatDay, LazyMenu, useAnnounce, useNotify } from '@tessellate/web-ui';
import { graphql } from './gql';
import css from './member-list.module.css';

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
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const notify = useNotify();
  const act = async (invitationId: string, work: (mutationId: string) => Promise<unknown>, done: string) => {
    try {
      await work(mutationId({ invitationId, done }));
      renew();
      announce(done);
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      notify(messageOf(error));
    }
  };
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
          <LazyMenu
            position="bottom-end"
            target={
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Actions for the invitation of ${name}`}>
                <IconDots size={18} />
              </ActionIcon>
            }
            groups={[
              [
                {
                  label: 'Send the invitation again',
                  onSelect: () =>
                    void act(
                      id,
                      again => invite({ variables: { input: { mutationId: again, workGroupId, name, email } } }),
                      'We have written to them again.',
                    ),
                },
                {
                  label: 'Withdraw the invitation',
                  onSelect: () =>
                    void act(
                      id,
                      once => withdraw({ variables: { input: { mutationId: once, invitationId: id } } }),
                      'The invitation has been withdrawn.',
                    ),
                },
              ],
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
