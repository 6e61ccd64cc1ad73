import { useMutation } from '@apollo/client/react';
import { messageOf, useMutationId } from '@tessellate/web-kernel';
import { ConfirmDialog, ReasonDialog } from '@tessellate/web-ui';
import type { Message } from '../discussions.cache';
import { RemoveMessageMutation } from '../thread.documents';

/** Removing one's own message asks for a yes; removing somebody else's asks for the reason they will read. */
export function RemoveMessageDialog({
  message,
  own,
  onClose,
  onRemoved,
}: {
  message: Message;
  own: boolean;
  onClose: () => void;
  onRemoved: () => void;
}) {
  const [remove] = useMutation(RemoveMessageMutation);
  const { mutationId } = useMutationId();
  const confirm = async (reason: string | null) => {
    await remove({ variables: { input: { mutationId: mutationId(), messageId: message.id, reason } } });
    onRemoved();
  };
  if (own) {
    return (
      <ConfirmDialog
        opened
        title="Remove your message?"
        confirmLabel="Remove message"
        dangerous
        errorMessage={messageOf}
        onClose={onClose}
        onConfirm={() => confirm(null)}
      >
        Its text is deleted for good. Its place in the thread stays, so that replies to it still make sense.
      </ConfirmDialog>
    );
  }
  return (
    <ReasonDialog
      opened
      title={`Remove ${message.author.name}’s message?`}
      confirmLabel="Remove message"
      errorMessage={messageOf}
      onClose={onClose}
      onConfirm={confirm}
    >
      Nobody will see its text any more. <bdi>{message.author.name}</bdi> is told in the thread, with your reason.
    </ReasonDialog>
  );
}
