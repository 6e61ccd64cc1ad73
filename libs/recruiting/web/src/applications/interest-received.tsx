import { Button, Group } from '@mantine/core';
import { useDemoAccounts } from '@tessellate/identity-web';
import { Page, PageHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';

/** After sending: what happens next, whoever sent it. */
export function InterestReceived({ email, onAgain }: { email: string; onAgain: () => void }) {
  const demo = useDemoAccounts();
  return (
    <Page>
      <PageHeader title="Check your e-mail" lead={`Thank you. We have written to ${email}.`} />
      <ol>
        <li>
          The message has <strong>your reference</strong> and a link to check your application. It can take a minute or
          two, and school filters sometimes move it to spam.
        </li>
        <li>We have also asked your headteacher to confirm the school’s commitment to the full year.</li>
        <li>Your hub will read your application and write to you.</li>
      </ol>
      {demo ? (
        <p>
          This is a demo, so the messages are in the <Link to="/mailbox">mailbox</Link>.
        </p>
      ) : null}
      <p className="muted">Nothing arrived? There may be a typing mistake in the address.</p>
      <Group>
        <Button variant="default" onClick={onAgain}>
          Fill in the form again
        </Button>
      </Group>
    </Page>
  );
}
