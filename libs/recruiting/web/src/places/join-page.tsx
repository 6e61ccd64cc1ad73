import { useMutation, useQuery } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { AUTH_PATHS, PASSWORD_MIN } from '@tessellate/identity-contract';
import { askServer, isNotFound, messageOf, useServerForm, type ResultOf } from '@tessellate/web-kernel';
import { ErrorState, FormProblem, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../gql';
import { useSignedToken } from '../applications/link-token';
import css from './places.module.css';

const PlaceInvitationQuery = graphql(/* GraphQL */ `
  query PlaceInvitation($token: String!) {
    placeInvitation(token: $token) {
      name
      email
      groupReference
      workGroupId
      used
      hasAccount
    }
  }
`);

const AcceptInvitation = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      email
      workGroupId
      used
    }
  }
`);

type Invitation = ResultOf<typeof PlaceInvitationQuery>['placeInvitation'];

/** Where the invitation's link leads: from a confirmed place to an account. */
export function JoinPage() {
  const token = useSignedToken();
  const { data, error, loading, refetch } = useQuery(PlaceInvitationQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: !token,
  });
  const invitation = data?.placeInvitation;
  if (!token || (!invitation && isNotFound(error))) {
    return (
      <Page>
        <PageHeader
          title="This invitation does not work"
          lead="Part of the link is missing, or the place is no longer yours. Open the link in the newest message again; if it still does not work, write to your Maths Hub."
        />
      </Page>
    );
  }
  if (!invitation) {
    if (error)
      return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="Your place" />
        <ListSkeleton count={2} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader title={invitation.used ? 'You take part' : 'Set up your account'} lead={invitation.groupReference} />
      <div className={css.join}>
        {invitation.used ? <ToSignIn invitation={invitation} /> : <JoinForm invitation={invitation} token={token} />}
      </div>
    </Page>
  );
}

const groupPath = ({ workGroupId }: { workGroupId: string }) => `/group/${workGroupId}`;

function ToSignIn({ invitation }: { invitation: Invitation }) {
  return (
    <Stack gap="sm" align="flex-start">
      <p>Your account is ready. Sign in with {invitation.email} to see your group.</p>
      <Button component={Link} to={`/sign-in?next=${encodeURIComponent(groupPath(invitation))}`} size="md">
        Sign in
      </Button>
    </Stack>
  );
}

function JoinForm({ invitation, token }: { invitation: Invitation; token: string }) {
  const { email, hasAccount } = invitation;
  const [joined, setJoined] = useState(false);
  const [accept] = useMutation(AcceptInvitation);
  const { form, busy, problem, submit } = useServerForm({
    initialValues: { name: invitation.name, password: '' },
    send: async (account, mutationId) => {
      await accept({ variables: { input: { mutationId, token, ...account } } });
      if (!hasAccount && (await signIn(email, account.password))) window.location.assign(groupPath(invitation));
      else setJoined(true);
    },
  });
  if (joined) return <ToSignIn invitation={invitation} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <p>
          {hasAccount
            ? `There is already an account for ${email}. It will join the group, and you can sign in as usual.`
            : `Your account is for ${email}. Opening this link has confirmed your address, so there is nothing else to confirm.`}
        </p>
        {hasAccount ? null : (
          <>
            <TextInput
              label="Your name"
              description="As you would like the others to see it."
              name="name"
              autoComplete="name"
              {...form.getInputProps('name')}
            />
            <PasswordInput
              label="Password"
              description={`At least ${PASSWORD_MIN} characters. Three or four words you can remember work well.`}
              name="password"
              autoComplete="new-password"
              {...form.getInputProps('password')}
              visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
            />
          </>
        )}
        <FormProblem words={problem} />
        <Button type="submit" size="md" loading={busy}>
          {hasAccount ? 'Join the group' : 'Set up my account'}
        </Button>
      </Stack>
    </form>
  );
}

/** The session is opened by signing in, as on any other day. @returns whether it was */
async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await askServer(AUTH_PATHS.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  return answer?.ok ?? false;
}
