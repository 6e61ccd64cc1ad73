import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useForgetDevice } from '@tessellate/drafts-web';
import { messageOf, newMutationId, useOnce, useSession } from '@tessellate/web-kernel';
import {
  CardRow,
  ConfirmDialog,
  ErrorState,
  RelativeTime,
  SectionHeader,
  SkeletonLine,
  Tag,
  useAnnounce,
} from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';

const SessionsQuery = graphql(/* GraphQL */ `
  query OwnSessions {
    sessions {
      id
      device
      current
      lastUsedAt
    }
  }
`);

const RevokeSessionMutation = graphql(/* GraphQL */ `
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      id
      device
      current
      lastUsedAt
    }
  }
`);

const SignOutEverywhereMutation = graphql(/* GraphQL */ `
  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
    signOutEverywhere(input: $input) {
      ended
    }
  }
`);

/** Where the person is signed in, and how to end it. */
export function SessionList() {
  const { data, error, refetch } = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  const [revoke, revoking] = useMutation(RevokeSessionMutation, {
    update: (cache, { data: answer }) =>
      answer &&
      cache.writeQuery({ query: SessionsQuery, data: { __typename: 'Query', sessions: answer.revokeSession } }),
  });
  const announce = useAnnounce();
  const once = useOnce();
  const end = async (id: string, device: string) => {
    const answer = await once(id, mutationId => revoke({ variables: { input: { mutationId, sessionId: id } } })).catch(
      () => null,
    );
    if (answer?.data) announce(`${device} is signed out.`);
  };
  const failure = revoking.error ?? (data ? undefined : error);
  return (
    <div style={{ marginTop: 24 }}>
      <SectionHeader level={3} title="Where you are signed in" />
      {failure ? <ErrorState message={messageOf(failure)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonLine width={60} /> : null}
      {data?.sessions.map(session => (
        <CardRow key={session.id}>
          <span>
            {session.device}
            <span className="muted small">
              {' '}
              · last used <RelativeTime at={session.lastUsedAt} />
            </span>
          </span>
          {session.current ? (
            <Tag>This device</Tag>
          ) : (
            <Button
              variant="default"
              size="xs"
              style={{ flex: 'none' }}
              loading={revoking.loading}
              aria-label={`Sign out ${session.device}`}
              onClick={() => void end(session.id, session.device)}
            >
              Sign out
            </Button>
          )}
        </CardRow>
      ))}
      <SignOutEverywhere />
    </div>
  );
}

function SignOutEverywhere() {
  const session = useSession();
  const forgetDevice = useForgetDevice();
  const [asking, setAsking] = useState(false);
  const [signOut] = useMutation(SignOutEverywhereMutation);
  const confirm = async () => {
    await signOut({ variables: { input: { mutationId: newMutationId(), keepThis: false } } });
    await forgetDevice();
    session.setPerson(null);
    window.location.assign('/sign-in');
  };
  return (
    <Group mt="md">
      <Button variant="outline" color="needs" onClick={() => setAsking(true)}>
        Sign out everywhere
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Sign out everywhere?"
        confirmLabel="Sign out everywhere"
        onConfirm={confirm}
        onClose={() => setAsking(false)}
        errorMessage={messageOf}
      >
        This signs you out on every device, including this one. Anything unfinished stays in your drafts.
      </ConfirmDialog>
    </Group>
  );
}
