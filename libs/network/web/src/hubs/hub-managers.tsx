import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf, useMutationId, codeOf } from '@tessellate/web-kernel';
import { EmptyState, formatDay, PersonLine, ReasonDialog, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { AppointDialog } from '../people/appoint-dialog';
import { InvitedList } from '../people/invited-list';
import css from '../people/people.module.css';
import { RowMenu } from '../people/row-menu';
import {
  AppointHubManager,
  type HubRecord,
  InviteHubManager,
  RemoveHubManager,
  WithdrawHubInvitation,
} from './hub-record.documents';

type Manager = HubRecord['managers'][number];

/** Who manages the hub, and who is asked to. */
export function HubManagers({ record: { id: hubId, hub, managers, invitations } }: { record: HubRecord }) {
  const [appointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Manager | null>(null);
  const [appoint] = useMutation(AppointHubManager);
  const [invite] = useMutation(InviteHubManager);
  const [withdraw] = useMutation(WithdrawHubInvitation);
  const inviteThem = (person: { name: string; email: string }, mutationId: string) =>
    invite({ variables: { input: { mutationId, hubId, ...person } } });
  return (
    <section aria-labelledby="hub-managers">
      <SectionHeader
        id="hub-managers"
        title={managers.length === 1 ? 'Manager' : 'Managers'}
        action={
          hub.closedAt ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => setAppointing(true)}>
              Appoint …
            </Button>
          )
        }
      />
      {managers.length === 0 && invitations.length === 0 ? (
        <EmptyState title="Nobody manages this hub yet">
          {hub.closedAt
            ? 'It is closed, so nobody needs to.'
            : 'Without a manager it cannot set up groups. Appoint somebody by name, or invite them by e-mail.'}
        </EmptyState>
      ) : null}
      {managers.length > 0 ? (
        <ul className={css.people}>
          {managers.map(manager => (
            <li key={manager.id} className={css.person}>
              <PersonLine person={manager.person} below={`Manages it since ${formatDay(manager.since)}`} />
              <RowMenu
                label={`Actions for ${manager.person.name}`}
                actions={[{ label: 'End the role …', onSelect: () => setLeaving(manager) }]}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <InvitedList
        invitations={invitations}
        invite={inviteThem}
        withdraw={(invitationId, mutationId) => withdraw({ variables: { input: { mutationId, invitationId } } })}
      />
      <AppointDialog
        title="Appoint a manager"
        consequence="They can see all the hub’s groups straight away, fill their places and write the hub’s public page."
        atOnce="they manage the hub"
        appoint={(personId, mutationId) => appoint({ variables: { input: { mutationId, hubId, personId } } })}
        invite={inviteThem}
        opened={appointing}
        onClose={() => setAppointing(false)}
      />
      <RemoveManager record={{ hubId, hubName: hub.name }} manager={leaving} onClose={() => setLeaving(null)} />
    </section>
  );
}

interface RemoveManagerProps {
  record: { hubId: string; hubName: string };
  /** Whose role ends; null keeps the dialog closed. */
  manager: Manager | null;
  onClose: () => void;
}

function RemoveManager({ record: { hubId, hubName }, manager, onClose }: RemoveManagerProps) {
  const [remove] = useMutation(RemoveHubManager);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const name = manager?.person.name ?? '';
  const confirm = async (reason: string) => {
    if (!manager) return;
    try {
      await remove({ variables: { input: { mutationId: mutationId(), hubId, personId: manager.person.id, reason } } });
      renew();
      announce(`${name} no longer manages ${hubName}.`);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  return (
    <ReasonDialog
      opened={manager !== null}
      title={`End the role of ${name}?`}
      confirmLabel="End the role"
      onConfirm={confirm}
      onClose={onClose}
      errorMessage={messageOf}
    >
      They lose access to the hub’s groups and recruiting at once. The hub’s other managers are told as well.
    </ReasonDialog>
  );
}
