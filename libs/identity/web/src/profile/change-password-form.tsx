import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { AUTH_PATHS } from '@tessellate/identity-contract';
import { useSession } from '@tessellate/web-kernel';
import { useState } from 'react';
import { postAuth } from '../account/auth-requests';
import { FormMessage } from '../account/form-message';
import { useAuthForm } from '../account/use-auth-form';
import { NewPasswordInput } from '../passwords/new-password-input';

/** The button that opened the form is gone, so the keyboard goes on in its first field. */
const focusWhenShown = (input: HTMLInputElement | null) => input?.focus();

export function ChangePasswordForm({ email }: { email: string }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const [currentPassword, setCurrentPassword] = useState('');
  const [password, setPassword] = useState('');
  const form = useAuthForm();
  const session = useSession();
  const close = () => {
    setOpen(false);
    setCurrentPassword('');
    setPassword('');
    form.clear();
  };
  const change = form.submit(async () => {
    await postAuth(AUTH_PATHS.changePassword, { currentPassword, password });
    close();
    setDone(true);
    // The session of this device is a new one.
    session.reportChange();
  });
  if (!open) {
    return (
      <Stack gap="sm" align="flex-start">
        {done ? (
          <FormMessage tone="done">Your password is changed. Your other devices were signed out.</FormMessage>
        ) : null}
        <Button variant="default" onClick={() => setOpen(true)}>
          Change password
        </Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={change} noValidate>
      <Stack gap="sm">
        {form.failure ? <FormMessage tone="problem">{form.failure.message}</FormMessage> : null}
        {/* Password managers file the new password under this name. */}
        <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
        <PasswordInput
          label="Current password"
          name="currentPassword"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={currentPassword}
          onChange={event => setCurrentPassword(event.currentTarget.value)}
          error={form.fieldError('currentPassword')}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the current password', tabIndex: 0 }}
          ref={focusWhenShown}
        />
        <NewPasswordInput
          label="New password"
          value={password}
          onChange={setPassword}
          error={form.fieldError('password')}
        />
        <Group gap="sm">
          <Button type="submit" loading={form.busy}>
            Change password
          </Button>
          <Button variant="subtle" onClick={close}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
