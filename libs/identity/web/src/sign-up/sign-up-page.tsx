import { Button, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { AUTH_PATHS, passwordProblem } from '@tessellate/identity-contract';
import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { AccountPage } from '../account/account-page';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { nextPath } from '../account/next-path';
import { useAuthForm } from '../account/use-auth-form';
import { useViewer } from '../account/use-viewer';
import { NewPasswordInput } from '../passwords/new-password-input';
import { CheckYourMail } from './check-your-mail';

export function SignUpPage() {
  const { search } = useLocation();
  const viewer = useViewer();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (viewer) return <Navigate to={nextPath(search)} replace />;
  if (sentTo) return <CheckYourMail email={sentTo} onBack={() => setSentTo(null)} />;
  return (
    <AccountPage
      title="Create an account"
      lead="It is free. An account on its own does not give you a place in a Work Group: that comes from your hub, once you have registered interest."
      foot={
        <p>
          Not registered yet? <Link to="/interest">Register interest first</Link>: your account comes with the place.
          <br />
          Already have an account? <Link to={`/sign-in${search}`}>Sign in</Link>
        </p>
      }
    >
      <SignUpForm onSent={setSentTo} />
    </AccountPage>
  );
}

function SignUpForm({ onSent }: { onSent: (email: string) => void }) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useAuthForm();
  const signUp = form.submit(async () => {
    await postAuth(AUTH_PATHS.signUp, { name, email, password });
    onSent(email.trim());
  });
  const checkPassword = (value: string) => {
    setPassword(value);
    // A rule that was just broken is looked at again with every key, so that the complaint goes as soon as it is met.
    if (form.fieldError('password') && !passwordProblem(value, { name, email })) form.clear();
  };
  return (
    <form onSubmit={signUp} noValidate>
      <Stack gap="sm">
        {form.failure ? <FormMessage tone="problem">{form.failure.message}</FormMessage> : null}
        <TextInput
          label="Your name"
          description="As you would like others to see it."
          name="name"
          autoComplete="name"
          maxLength={LIMITS.name}
          required
          withAsterisk={false}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={form.fieldError('name')}
        />
        <TextInput
          label="E-mail address"
          description="Your school address is best. We will send a message to it to check that it is yours."
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
        />
        <NewPasswordInput value={password} onChange={checkPassword} error={form.fieldError('password')} />
        <Button type="submit" size="md" loading={form.busy}>
          Create an account
        </Button>
      </Stack>
    </form>
  );
}
