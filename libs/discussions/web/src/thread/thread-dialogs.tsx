import { useMutation } from '@apollo/client/react';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { lazyDialog, ReasonDialog } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import { LockThreadMutation, UnlockThreadMutation } from '../thread.documents';

const RenameDialog = lazyDialog(() => import('./rename-dialog').then(module => module.RenameDialog));

export type ThreadAct = 'rename' | 'lock' | 'unlock';

interface ThreadDialogsProps {
  thread: ThreadState;
  act: ThreadAct | null;
  onClose: () => void;
}

/** Renaming asks for a title, locking and unlocking for the reason that everybody reads. */
export function ThreadDialogs({ thread, act, onClose }: ThreadDialogsProps) {
  const [lock] = useMutation(LockThreadMutation);
  const [unlock] = useMutation(UnlockThreadMutation);
  const once = useOnce();
  if (act === 'rename') return <RenameDialog opened thread={thread} onClose={onClose} />;
  if (!act) return null;
  const locking = act === 'lock';
  const confirm = async (reason: string) => {
    await once<unknown>(`${act} ${thread.id}`, mutationId => {
      const variables = { input: { mutationId, threadId: thread.id, reason } };
      return locking ? lock({ variables }) : unlock({ variables });
    });
  };
  return (
    <ReasonDialog
      opened
      title={locking ? 'Lock this thread?' : 'Unlock this thread?'}
      confirmLabel={locking ? 'Lock thread' : 'Unlock thread'}
      errorMessage={messageOf}
      onConfirm={confirm}
      onClose={onClose}
    >
      {locking
        ? 'Everybody can still read it, but nobody can post, edit or react. Everybody in the thread will see your reason.'
        : 'Everybody can post again.'}
    </ReasonDialog>
  );
}
