import {
  isSignInRequested,
  onSessionChange,
  onSignInRequest,
  requestSignIn,
  settleSignIn,
  useSocketEvent,
} from '@tessellate/web-kernel';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';

const SignInDialog = lazy(() => import('./sign-in-dialog'));

/** When a session ends while somebody works: sign in over the page, which stays as it is with all that was typed. */
export function SessionDialog() {
  const requested = useSyncExternalStore(onSignInRequest, isSignInRequested);
  useSocketEvent('session.ended', () => void requestSignIn(), null);
  useEffect(
    () =>
      onSessionChange(() => {
        if (isSignInRequested()) settleSignIn(true);
      }),
    [],
  );
  if (!requested) return null;
  return (
    <Suspense fallback={null}>
      <SignInDialog onClose={() => settleSignIn(false)} />
    </Suspense>
  );
}
