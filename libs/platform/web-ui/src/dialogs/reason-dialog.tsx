import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { useState, type FormEvent, type ReactNode } from 'react';

interface ReasonDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and who is told. */
  children?: ReactNode;
  confirmLabel: string;
  /** Who reads the reason; the person concerned when left out. */
  readBy?: 'person' | 'log';
  /** Resolves when it is done; a rejection is shown and the words stay. */
  onConfirm: (reason: string) => Promise<void>;
  onClose: () => void;
  /** While it is written: for a preview of what is told. */
  onReason?: (reason: string) => void;
  errorMessage?: (error: unknown) => string;
}

const READERS = {
  person: {
    description: 'The person concerned is told, and it is kept in the log.',
    missing: 'Say in a few words why. The person concerned will read it.',
  },
  log: {
    description: 'Kept in the history and the log; the person concerned does not read it.',
    missing: 'Say in a few words why. It is kept in the history.',
  },
};

/** Asks for the reason that the person concerned is told and the log keeps. */
export function ReasonDialog({
  opened,
  title,
  children,
  confirmLabel,
  readBy = 'person',
  onConfirm,
  onClose,
  onReason,
  errorMessage,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim().length < 3) return setError(READERS[readBy].missing);
    setBusy(true);
    try {
      await onConfirm(reason.trim());
      setReason('');
      setError(null);
      onClose();
    } catch (failure) {
      setError(errorMessage?.(failure) ?? 'This did not go through. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack gap="sm">
          {children ? <div className="muted">{children}</div> : null}
          <Textarea
            label="Reason"
            description={READERS[readBy].description}
            value={reason}
            maxLength={LIMITS.reason}
            onChange={({ currentTarget: { value } }) => {
              setReason(value);
              onReason?.(value);
            }}
            error={error}
            required
            data-autofocus
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
