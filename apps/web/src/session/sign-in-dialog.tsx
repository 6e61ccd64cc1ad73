import { Modal } from '@mantine/core';
import { SignInForm } from '@tessellate/identity-web';

export default function SignInDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Sign in to continue">
      <p className="muted">
        Your session has ended. What you were writing is still here, and you can carry on when you have signed in.
      </p>
      <SignInForm />
    </Modal>
  );
}
