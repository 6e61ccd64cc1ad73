import { useMutation } from '@apollo/client/react';
import { messageOf, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog } from '@tessellate/web-ui';
import type { Message } from '../discussions.cache';
import { RestoreMessageMutation } from '../thread.documents';

export function RestoreMessageDialog({
  message,
  onClose,
  onRestored,
}: {
  message: Message;
  onClose: () => void;
  onRestored: () => void;
}) {
  const [restore] = useMutation(RestoreMessageMutation);
  const { mutationId } = useMutationId();
  return (
    <ReasonDialog
      opened
      title={`Put back ${message.author.name}’s message?`}
      confirmLabel="Put back message"
      errorMessage={messageOf}
      onClose={onClose}
      onConfirm={async reason => {
        await restore({ variables: { input: { mutationId: mutationId(), messageId: message.id, reason } } });
        onRestored();
      }}
    >
      Everybody in the thread can read it again, with its pictures and reactions. <bdi>{message.author.name}</bdi> is
      told, with your reason.
    </ReasonDialog>
  );
}
