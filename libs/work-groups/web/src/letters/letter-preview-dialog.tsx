import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import type { LetterAudience } from '@tessellate/work-groups-contract';
import { codeOf, messageOf, newMutationId, useMutationId } from '@tessellate/web-kernel';
import { FormProblem, ListSkeleton, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { LetterPreviewBody } from './letter-preview-body';

const LetterPreviewQuery = graphql(/* GraphQL */ `
  query LetterPreview($input: SendLetterInput!) {
    letterPreview(input: $input) {
      letters {
        to
      }
      ...LetterPreviewBody
    }
  }
`);

const SendLetter = graphql(/* GraphQL */ `
  mutation SendLetter($input: SendLetterInput!) {
    sendLetter(input: $input) {
      id
    }
  }
`);

interface LetterPreviewDialogProps {
  opened: boolean;
  letter: { workGroupId: string; audience: LetterAudience; to: string[]; subject: string; words: string };
  onClose: () => void;
  onSent: () => void;
}

/** Who gets the letter, who does not, what they read and when, before it is sent. */
export function LetterPreviewDialog({ opened, letter, onClose, onSent }: LetterPreviewDialogProps) {
  const [id] = useState(newMutationId);
  const { data, error } = useQuery(LetterPreviewQuery, {
    variables: { input: { mutationId: id, ...letter } },
    fetchPolicy: 'no-cache',
  });
  const [send, { loading }] = useMutation(SendLetter);
  const { mutationId, renew } = useMutationId();
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const confirm = async () => {
    setProblem(null);
    try {
      await send({ variables: { input: { mutationId: mutationId(), ...letter } } });
      renew();
      announce('Your letter waits to be sent. You can take it back until then.');
      onSent();
    } catch (failure) {
      if (codeOf(failure) !== 'NETWORK') renew();
      setProblem(messageOf(failure));
    }
  };
  const shown = data?.letterPreview;
  const wrong = problem ?? (error ? messageOf(error) : null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={titleOf(shown?.letters.length)}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {shown ? <LetterPreviewBody preview={shown} /> : error ? null : <ListSkeleton count={3} />}
      <FormProblem words={wrong} />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Back to the letter
        </Button>
        <Button onClick={() => void confirm()} loading={loading} disabled={!shown}>
          Send
        </Button>
      </Group>
    </Modal>
  );
}

const titleOf = (told?: number): string =>
  told === undefined ? 'Send this letter?' : `Send this letter to ${told === 1 ? 'one person' : `${told} people`}?`;
