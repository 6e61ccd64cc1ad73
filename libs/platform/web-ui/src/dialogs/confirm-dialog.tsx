import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb itself: "Remove comment", not "OK". */
  confirmLabel: string;
  onConfirm: () => void | Promise<void>;
  onClose: () => void;
  /** For what cannot be undone. */
  dangerous?: boolean;
  errorMessage?: (error: unknown) => string;
}

export function ConfirmDialog({
  opened,
  title,
  children,
  confirmLabel,
  onConfirm,
  onClose,
  dangerous,
  errorMessage,
}: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      onClose();
    } catch (failure) {
      setError(errorMessage?.(failure) ?? 'This did not go through. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack gap="md" ref={asAlert}>
        <div>{children}</div>
        {error ? (
          <div role="alert" style={{ color: 'var(--needs)' }}>
            {error}
          </div>
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button color={dangerous ? 'needs' : undefined} loading={busy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Given to the dialog as a property, the role would lie on what surrounds it, and stay there when it is closed. */
const asAlert = (content: HTMLElement | null) =>
  content?.closest('[role="dialog"]')?.setAttribute('role', 'alertdialog');
