import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import type { ReactNode } from 'react';

interface MemberReasonDialogProps {
  /** Whom it is about; null keeps the dialog closed. */
  person: { id: string; name: string } | null;
  title: (name: string) => string;
  confirmLabel: string;
  /** What is said once it is done. */
  done: (name: string) => string;
  send: (act: { mutationId: string; personId: string; reason: string }) => Promise<unknown>;
  onClose: () => void;
  /** What follows for the person. */
  children: ReactNode;
}

/** Asks for the reason of what happens to a member, which they read. */
export function MemberReasonDialog(props: MemberReasonDialogProps) {
  const { person, title, confirmLabel, done, send, onClose, children } = props;
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const confirm = async (reason: string) => {
    if (!person) return;
    try {
      await send({ mutationId: mutationId(), personId: person.id, reason });
      renew();
      announce(done(person.name));
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  return (
    <ReasonDialog
      opened={person !== null}
      title={title(person?.name ?? '')}
      confirmLabel={confirmLabel}
      onConfirm={confirm}
      onClose={onClose}
      errorMessage={messageOf}
    >
      {children}
    </ReasonDialog>
  );
}
