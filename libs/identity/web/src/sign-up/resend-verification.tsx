import { Button } from '@mantine/core';
import { AUTH_PATHS } from '@tessellate/identity-contract';
import { useState } from 'react';
import { postAuth } from '../account/auth-requests';
import { useAuthForm } from '../account/use-auth-form';

/** Sends the confirmation message once more. */
export function ResendVerification({ email }: { email: string }) {
  const form = useAuthForm();
  const [sent, setSent] = useState(false);
  const resend = form.submit(async () => {
    await postAuth(AUTH_PATHS.resendVerification, { email });
    setSent(true);
  });
  if (sent) return <p role="status">We have sent it again. It can take a minute; look in your spam folder too.</p>;
  return (
    <>
      <Button variant="default" size="xs" loading={form.busy} onClick={() => resend()}>
        Send the message again
      </Button>
      {form.failure ? <p role="alert">{form.failure.message}</p> : null}
    </>
  );
}
