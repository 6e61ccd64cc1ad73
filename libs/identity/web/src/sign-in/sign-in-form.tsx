import { Button, Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { AUTH_PATHS, type SignedIn } from '@tessellate/identity-contract';
import { useAppServices } from '@tessellate/web-kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { useAuthForm } from '../account/use-auth-form';
import { useFinishSignIn } from '../account/use-finish-sign-in';
import { ResendVerification } from '../sign-up/resend-verification';
import { CompactDemoAccounts } from './demo-account-list';

/** E-mail and password. Works on its own page and in the dialog over an unfinished page. */
export function SignInForm({ withDemo = true }: { withDemo?: boolean }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useAuthForm();
  const finishSignIn = useFinishSignIn();
  const { copy } = useAppServices();
  const [shared, setShared] = useState(!copy.isWanted());
  const signIn = form.submit(async () => {
    const { personId } = await postAuth<SignedIn>(AUTH_PATHS.signIn, { email, password });
    await copy.want(!shared);
    finishSignIn(personId);
  });
  return (
    <Stack gap="md">
      <form onSubmit={signIn} noValidate>
        <Stack gap="sm">
          {form.failure ? (
            <FormMessage tone="problem">
              <p>{form.failure.message}</p>
              {form.failure.code === 'EMAIL_NOT_VERIFIED' ? <ResendVerification email={email} /> : null}
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
            onChange={event => setEmail(event.currentTarget.value)}
            error={form.fieldError('email')}
            data-autofocus
          />
          <PasswordInput
            label="Password"
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
            error={form.fieldError('password')}
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
          />
          <Checkbox
            checked={shared}
            onChange={event => setShared(event.currentTarget.checked)}
            label="Other people use this computer too"
            description="Pages you read will not be kept on it for reading without a connection."
          />
          <Button type="submit" size="md" loading={form.busy}>
            Sign in
          </Button>
          <Link to="/forgot-password">Forgotten your password?</Link>
        </Stack>
      </form>
      {withDemo ? <CompactDemoAccounts /> : null}
    </Stack>
  );
}
