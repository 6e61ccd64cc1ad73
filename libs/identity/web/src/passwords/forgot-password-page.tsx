import { Button, Stack, TextInput } from '@mantine/core';
import { AUTH_PATHS } from '@tessellate/identity-contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { AccountPage } from '../account/account-page';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { useAuthForm } from '../account/use-auth-form';
import { useDemoAccounts } from '../sign-in/use-demo-accounts';

export function ForgotPasswordPage() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const demo = useDemoAccounts();
  const form = useAuthForm();
  const request = form.submit(async () => {
    await postAuth(AUTH_PATHS.requestPasswordReset, { email });
    setSent(true);
  });
  return (
    <AccountPage
      title="Forgotten your password?"
      lead="Give us your e-mail address and we will send you a link to choose a new one."
      foot={<Link to="/sign-in">Back to sign-in</Link>}
    >
      <form onSubmit={request} noValidate>
        <Stack gap="sm">
          {form.failure ? <FormMessage tone="problem">{form.failure.message}</FormMessage> : null}
          {sent ? (
            <FormMessage tone="done">
              <p>
                If there is an account for {email.trim()}, a message is on its way
                {demo ? (
                  <>
                    {' '}
                    to the <Link to="/mailbox">mailbox</Link>
                  </>
                ) : null}
                . The link works once, for an hour. Nothing after a few minutes? Look in your spam folder, or check the
                address and ask again.
              </p>
            </FormMessage>
          ) : null}
          <TextInput
            label="E-mail address"
            name="email"
            type="email"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            value={email}
            onChange={event => {
              setEmail(event.currentTarget.value);
              setSent(false);
            }}
            error={form.fieldError('email')}
          />
          <Button type="submit" size="md" loading={form.busy}>
            {sent ? 'Send it again' : 'Send me a link'}
          </Button>
        </Stack>
      </form>
    </AccountPage>
  );
}
