import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';

const Resend = graphql(/* GraphQL */ `
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      id
      ...ApplicationDetail
    }
  }
`);

export function ResendInvitation({ id, name }: { id: string; name: string }) {
  const [send, { loading }] = useMutation(Resend);
  const { mutationId, renew } = useMutationId();
  const [words, setWords] = useState<string | null>(null);
  const announce = useAnnounce();
  const resend = async () => {
    try {
      await send({ variables: { input: { mutationId: mutationId(), applicationId: id } } });
      renew();
      setWords('The invitation has been sent again.');
      announce(`The invitation to ${name} has been sent again.`);
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      setWords(messageOf(error));
    }
  };
  return (
    <>
      <Button variant="default" loading={loading} onClick={() => void resend()}>
        Send the invitation again
      </Button>
      {words ? <span className="muted">{words}</span> : null}
    </>
  );
}
