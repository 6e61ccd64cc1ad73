import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf, useMutationId } from '@tessellate/web-kernel';
import { ConfirmDialog } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import type { ApplicationStatus } from './application-status.documents';

const WithdrawApplicationMutation = graphql(/* GraphQL */ `
  mutation WithdrawApplication($input: ApplicationLinkInput!) {
    withdrawApplication(input: $input) {
      id
      state
      ending
      decisionReason
      waitlistPosition
      offerExpiresAt
      viewerCan {
        withdraw
        askHeadteacher
      }
    }
  }
`);

/** Gives up the application, and the place with it. */
export function WithdrawApplication({ application, token }: { application: ApplicationStatus; token: string }) {
  const [asking, setAsking] = useState(false);
  const [withdraw] = useMutation(WithdrawApplicationMutation);
  const { mutationId } = useMutationId();
  const holdsPlace = application.state === 'OFFERED' || application.state === 'PLACED';
  return (
    <div>
      <Button variant="subtle" color="needs" onClick={() => setAsking(true)}>
        Withdraw my application
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Withdraw your application?"
        confirmLabel="Withdraw"
        dangerous
        onConfirm={async () => {
          await withdraw({ variables: { input: { mutationId: mutationId(), token } } });
        }}
        onClose={() => setAsking(false)}
        errorMessage={messageOf}
      >
        {holdsPlace
          ? 'Your place goes to the next person on the waitlist at once, and you cannot get it back.'
          : 'Your hub will be told. You can register again, but you will go to the back of the queue.'}
      </ConfirmDialog>
    </div>
  );
}
