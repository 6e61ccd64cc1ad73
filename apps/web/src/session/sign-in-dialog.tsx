import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';

const SignInForm = lazy(() => import('@tessellate/identity-web').then(module => ({ default: module.SignInForm })));

export default function SignInDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Sign in to continue">
      <p className="muted">Your session has ended. What you were writing is still here, and goes on when you have signed in.</p>
      <Suspense fallback={null}>
        <SignInForm />
      </Suspense>
    </Modal>
  );
}
