import { Button, Group } from '@mantine/core';
import { useDemoAccounts } from '@tessellate/identity-web';
import { Page, PageHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';

/** After sending: what happens next, whoever sent it. */
export function InterestReceived({ email, onAgain }: { email: string; onAgain: () => void }) {
  const demo = useDemoAccounts();
  return (
    <Page>
      <PageHeader title="Look into your mail" lead={`Thank you. We have written to ${email}.`} />
      <ol>
        <li>
          The message has <strong>your reference</strong> and a link that shows where your application stands. It can
          take a minute; school mail filters sometimes put it into the spam folder.
        </li>
        <li>We have also asked your headteacher to confirm the school’s commitment to the full year.</li>
        <li>Your hub reads your application and writes to you.</li>
      </ol>
      {demo ? (
        <p>
          This is a demo, so the messages wait in the <Link to="/mailbox">mailbox</Link>.
        </p>
      ) : null}
      <p className="muted">Nothing came? Perhaps the address was mistyped.</p>
      <Group>
        <Button variant="default" onClick={onAgain}>
          Fill in the form again
        </Button>
      </Group>
    </Page>
  );
}
