import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { useServerForm } from '@tessellate/web-kernel';
import { FormProblem } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import { RenameThreadMutation } from '../thread.documents';

interface RenameDialogProps {
  opened: boolean;
  thread: ThreadState;
  onClose: () => void;
}

export function RenameDialog({ opened, thread, onClose }: RenameDialogProps) {
  const [rename] = useMutation(RenameThreadMutation);
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { title: thread.title },
    validate: ({ title }) => (title.trim() ? {} : { title: 'Give the thread a title.' }),
    send: async ({ title }, mutationId) => {
      await rename({ variables: { input: { mutationId, threadId: thread.id, title } } });
      onClose();
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title="Rename this thread">
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput label="Title" maxLength={LIMITS.title} data-autofocus {...form.getInputProps('title')} />
          <FormProblem words={problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Rename
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
