import { Button, Stack } from '@mantine/core';
import { AUTH_PATHS } from '@tessellate/identity-contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { AccountPage } from '../account/account-page';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { useLinkToken } from '../account/link-token';
import { useAuthForm } from '../account/use-auth-form';
import { NewPasswordInput } from './new-password-input';

/** Where the link of the password message leads. */
export function ResetPasswordPage() {
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const form = useAuthForm();
  const reset = form.submit(async () => {
    await postAuth(AUTH_PATHS.resetPassword, { token, password });
    setDone(true);
  });
  if (done) {
    return (
      <AccountPage title="Your password is changed" lead="All devices were signed out. Sign in with your new password.">
        <Button component={Link} to="/sign-in" size="md">
          Sign in
        </Button>
      </AccountPage>
    );
  }
  if (!token || form.failure?.code === 'LINK_EXPIRED') {
    return (
      <AccountPage
        title="This link does not work any more"
        lead="Links work once, for an hour. Your password has not changed."
      >
        <Button component={Link} to="/forgot-password" size="md">
          Send me a new link
        </Button>
      </AccountPage>
    );
  }
  return (
    <AccountPage title="Choose a new password" lead="This signs you out on all your devices.">
      <form onSubmit={reset} noValidate>
        <Stack gap="sm">
          {form.failure ? <FormMessage tone="problem">{form.failure.message}</FormMessage> : null}
          <NewPasswordInput
            label="New password"
            value={password}
            onChange={setPassword}
            error={form.fieldError('password')}
          />
          <Button type="submit" size="md" loading={form.busy}>
            Save the new password
          </Button>
        </Stack>
      </form>
    </AccountPage>
  );
}
