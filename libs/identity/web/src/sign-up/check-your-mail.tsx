import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { AccountPage } from '../account/account-page';
import { useDemoAccounts } from '../sign-in/use-demo-accounts';
import { ResendVerification } from './resend-verification';

/** After signing up: the one thing to do next, and what to do when it does not work. */
export function CheckYourMail({ email, onBack }: { email: string; onBack: () => void }) {
  const demo = useDemoAccounts();
  return (
    <AccountPage title="Check your e-mail" lead={`We have sent a message to ${email}. Open the link in it to sign in.`}>
      {demo ? (
        <p>
          This is a demo, so the message is in the <Link to="/mailbox">mailbox</Link>.
        </p>
      ) : (
        <p>It can take a minute or two, and school filters sometimes move it to spam. The link works for 24 hours.</p>
      )}
      <Group gap="sm">
        <ResendVerification email={email} />
        <Button variant="subtle" size="xs" onClick={onBack}>
          Change the address
        </Button>
      </Group>
    </AccountPage>
  );
}
