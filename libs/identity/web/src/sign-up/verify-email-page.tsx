import { Button } from '@mantine/core';
import { AUTH_PATHS } from '@tessellate/identity-contract';
import { SkeletonLine } from '@tessellate/web-ui';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { AccountPage } from '../account/account-page';
import { AuthFailure, postAuth } from '../account/auth-requests';
import { useLinkToken } from '../account/link-token';

type Outcome = { kind: 'waiting' } | { kind: 'done' } | { kind: 'refused'; code: AuthFailure['code']; message: string };

/** Where the link of the confirmation message leads. */
export function VerifyEmailPage() {
  const token = useLinkToken();
  const { outcome, retry } = useVerification(token);
  if (outcome.kind === 'waiting') {
    return (
      <AccountPage title="Confirming your address …">
        <SkeletonLine width={70} />
      </AccountPage>
    );
  }
  if (outcome.kind === 'done') {
    return (
      <AccountPage title="Your address is confirmed" lead="Sign in to continue.">
        <Button component={Link} to="/sign-in" size="md">
          Sign in
        </Button>
      </AccountPage>
    );
  }
  return (
    <AccountPage title="This link did not work" lead={outcome.message}>
      {outcome.code === 'LINK_EXPIRED' ? (
        <>
          <p>
            Sign in with your e-mail address and password. If your address still needs confirming, you can ask for a new
            message there.
          </p>
          <Button component={Link} to="/sign-in" size="md">
            Go to sign-in
          </Button>
        </>
      ) : (
        <Button size="md" onClick={retry}>
          Try again
        </Button>
      )}
    </AccountPage>
  );
}

function useVerification(token: string | null): { outcome: Outcome; retry: () => void } {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const begun = useRef(-1);
  useEffect(() => {
    // A link is used once: development's second run of effects must not use it again.
    if (begun.current === attempt) return;
    begun.current = attempt;
    if (!token) {
      setOutcome({
        kind: 'refused',
        code: 'LINK_EXPIRED',
        message: 'Part of the link is missing. Open the link in the message again.',
      });
      return;
    }
    setOutcome({ kind: 'waiting' });
    postAuth<{ signedIn: boolean }>(AUTH_PATHS.verifyEmail, { token }).then(
      ({ signedIn }) => {
        // A fresh page, because this one was begun by a visitor.
        if (signedIn) window.location.replace('/profile?welcome');
        else setOutcome({ kind: 'done' });
      },
      (error: AuthFailure) => setOutcome({ kind: 'refused', code: error.code, message: error.message }),
    );
  }, [token, attempt]);
  return { outcome, retry: () => setAttempt(attempt + 1) };
}
