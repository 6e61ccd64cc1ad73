import { messageOf, useOnce } from '@tessellate/web-kernel';
import { formatDay, useAnnounce, useNotify } from '@tessellate/web-ui';
import css from './people.module.css';
import { RowMenu } from './row-menu';

interface Invitation {
  id: string;
  name: string;
  email: string;
  expiresAt: string;
}

interface InvitedListProps {
  invitations: readonly Invitation[];
  invite: (person: { name: string; email: string }, mutationId: string) => Promise<unknown>;
  withdraw: (invitationId: string, mutationId: string) => Promise<unknown>;
}

/** Who is asked by e-mail to take on a role and has not come yet. */
export function InvitedList({ invitations, invite, withdraw }: InvitedListProps) {
  const once = useOnce();
  const announce = useAnnounce();
  const notify = useNotify();
  const act = (what: string, send: (mutationId: string) => Promise<unknown>, done: string) =>
    once(what, send).then(
      () => announce(done),
      (error: unknown) => notify(messageOf(error)),
    );
  if (invitations.length === 0) return null;
  return (
    <ul className={css.people} aria-label="Invited">
      {invitations.map(({ id, name, email, expiresAt }) => (
        <li key={id} className={css.person}>
          <div className={css.invited}>
            <bdi>{name}</bdi>
            <span className="muted small">
              Invited at <bdi>{email}</bdi>, until {formatDay(expiresAt)}
            </span>
          </div>
          <RowMenu
            label={`Actions for the invitation of ${name}`}
            actions={[
              {
                label: 'Send the invitation again',
                onSelect: () =>
                  void act(
                    `invite ${email}`,
                    mutationId => invite({ name, email }, mutationId),
                    'We have written to them again.',
                  ),
              },
              {
                label: 'Withdraw the invitation',
                onSelect: () =>
                  void act(
                    `withdraw ${id}`,
                    mutationId => withdraw(id, mutationId),
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
