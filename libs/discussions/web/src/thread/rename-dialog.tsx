import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { type FormEvent, useState } from 'react';
import type { ThreadState } from '../discussions.cache';
import { RenameThreadMutation } from '../thread.documents';

interface RenameDialogProps {
  opened: boolean;
  thread: ThreadState;
  onClose: () => void;
}

export function RenameDialog({ opened, thread, onClose }: RenameDialogProps) {
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
    <Modal opened={opened} onClose={onClose} title="Rename this thread">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Title"
            value={title}
            maxLength={LIMITS.title}
            error={problem}
            onChange={event => setTitle(event.currentTarget.value)}
            data-autofocus
          />
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
