import { useMutation } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { SetCalendarInvitationsMutation } from './calendar.documents';

/** Whether each workshop comes as an invitation by e-mail. */
export function InvitationsSwitch({ on }: { on: boolean }) {
  const [set, { loading, error }] = useMutation(SetCalendarInvitationsMutation);
  const announce = useAnnounce();
  const change = async (next: boolean) => {
    const answer = await set({ variables: { input: { mutationId: newMutationId(), on: next } } }).catch(() => null);
    if (answer?.data)
      announce(next ? 'You will get invitations by e-mail.' : 'You will get no more invitations by e-mail.');
  };
  return (
    <div style={{ marginTop: 22 }}>
      <h3>Invitations by e-mail</h3>
      <Switch
        mt="xs"
        checked={on}
        disabled={loading}
        onChange={event => void change(event.currentTarget.checked)}
        label="Send me each workshop as a calendar invitation"
        description="When it is published, moved or cancelled, during the hours when you get e-mail. If you switch this off, earlier invitations stay in your calendar but are no longer updated."
        {...(error ? { error: messageOf(error) } : {})}
      />
    </div>
  );
}
