import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { ReasonDialog } from '@tessellate/web-ui';
import { type FormEvent, useState } from 'react';
import type { ThreadState } from '../discussions.cache';
import { LockThreadMutation, RenameThreadMutation, UnlockThreadMutation } from '../thread.documents';

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
  if (act === 'rename') return <RenameDialog thread={thread} onClose={onClose} />;
  if (!act) return null;
  const locking = act === 'lock';
  const confirm = async (reason: string) => {
    const variables = { input: { mutationId: newMutationId(), threadId: thread.id, reason } };
    await (locking ? lock({ variables }) : unlock({ variables }));
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
      {locking ? 'It can still be read, but nobody can post, edit or react. Everybody in the thread sees your reason.' : 'Everybody can post again.'}
    </ReasonDialog>
  );
}

function RenameDialog({ thread, onClose }: { thread: ThreadState; onClose: () => void }) {
  const [title, setTitle] = useState(thread.title);
  const [problem, setProblem] = useState<string | null>(null);
  const [rename, { loading }] = useMutation(RenameThreadMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return setProblem('Give the thread a title.');
    try {
      await rename({ variables: { input: { mutationId: newMutationId(), threadId: thread.id, title } } });
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title="Rename this thread">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput label="Title" value={title} maxLength={LIMITS.title} error={problem} onChange={event => setTitle(event.currentTarget.value)} data-autofocus />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={loading}>
              Rename
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
