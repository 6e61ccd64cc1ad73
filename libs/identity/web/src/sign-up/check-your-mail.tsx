import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { AccountPage } from '../account/account-page';
import { useDemoAccounts } from '../sign-in/use-demo-accounts';
import { ResendVerification } from './resend-verification';

/** After signing up: the one thing to do next, and what to do when it does not work. */
export function CheckYourMail({ email, onBack }: { email: string; onBack: () => void }) {
  const demo = useDemoAccounts();
  return (
    <AccountPage
      title="Look into your mail"
      lead={`We have sent a message to ${email}. Open the link in it, and you are in.`}
    >
      {demo ? (
        <p>
          This is a demo, so the message waits in the <Link to="/mailbox">mailbox</Link>.
        </p>
      ) : (
        <p>
          It can take a minute. School mail filters sometimes put it into the spam folder. The link works for 24 hours.
        </p>
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
