import { PasswordInput } from '@mantine/core';
import { PASSWORD_MIN } from '@tessellate/identity-contract';

interface NewPasswordInputProps {
  label?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** A password to be chosen: says the one rule beforehand, and lets password managers do their work. */
export function NewPasswordInput({ label = 'Password', value, onChange, error }: NewPasswordInputProps) {
  return (
    <PasswordInput
      label={label}
      description={`At least ${PASSWORD_MIN} characters. Three or four words you can remember work well.`}
      name="password"
      autoComplete="new-password"
      minLength={PASSWORD_MIN}
      required
      withAsterisk={false}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
    />
  );
}
