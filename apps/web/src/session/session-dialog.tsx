import { useApolloClient } from '@apollo/client/react';
import { FRESH, useSession, useSocketEvent } from '@tessellate/web-kernel';
import { useTypingPause } from '@tessellate/web-ui';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { graphql } from '../gql';

const SignInDialog = lazy(() => import('./sign-in-dialog'));

const SessionStandsQuery = graphql(/* GraphQL */ `
  query SessionStands {
    viewer {
      id
    }
  }
`);

/** When a session ends while somebody works: sign in over the page, which stays as it is with all that was typed. */
export function SessionDialog() {
  const session = useSession();
  const requested = useSyncExternalStore(session.onSignInRequest, session.isSignInRequested);
  const client = useApolloClient();
  // The word may be late, and about the session before a sign-in just now: the server knows.
  const look = async () => {
    const asked = session.era;
    // Not kept: that nobody is signed in would empty the page under the dialog.
    const { data } = await client.query({ query: SessionStandsQuery, ...FRESH, fetchPolicy: 'no-cache' });
    if (data && !data.viewer && asked === session.era) void session.requestSignIn();
  };
  useSocketEvent('session.ended', () => void look().catch(() => undefined), null);
  useEffect(
    () =>
      session.onChange(() => {
        if (session.isSignInRequested()) session.settleSignIn(true);
      }),
    [session],
  );
  const opened = useTypingPause(requested);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <SignInDialog onClose={() => session.settleSignIn(false)} />
    </Suspense>
  );
}
