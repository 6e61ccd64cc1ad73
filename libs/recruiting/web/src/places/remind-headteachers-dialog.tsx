import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { FormProblem, ListSkeleton, useAnnounce } from '@tessellate/web-ui';
import { LetterPreviewBody } from '@tessellate/work-groups-web';
import { useState } from 'react';
import { graphql } from '../gql';

const PreviewQuery = graphql(/* GraphQL */ `
  query HeadteacherNudgePreview($workGroupId: UUID!) {
    headteacherNudgePreview(workGroupId: $workGroupId) {
      letters {
        to
      }
      ...LetterPreviewBody
    }
  }
`);

const NudgeMutation = graphql(/* GraphQL */ `
  mutation NudgeHeadteachers($input: NudgeHeadteachersInput!) {
    nudgeHeadteachers(input: $input) {
      id
    }
  }
`);

interface RemindHeadteachersDialogProps {
  opened: boolean;
  workGroupId: string;
  onClose: () => void;
  onSent: () => void;
}

/** Reminds the headteachers who have not answered: who is written to, who is left alone and why, before it is sent. */
export function RemindHeadteachersDialog({ opened, workGroupId, onClose, onSent }: RemindHeadteachersDialogProps) {
  const { data, error } = useQuery(PreviewQuery, { variables: { workGroupId }, fetchPolicy: 'no-cache' });
  const [nudge, { loading }] = useMutation(NudgeMutation);
  const { mutationId, renew } = useMutationId();
  const [problem, setProblem] = useState<string | null>(null);
  const announce = useAnnounce();
  const send = async () => {
    setProblem(null);
    try {
      await nudge({ variables: { input: { mutationId: mutationId(), workGroupId } } });
      renew();
      announce('The reminder waits to be sent. You can take it back until then.');
      onSent();
    } catch (failure) {
      if (codeOf(failure) !== 'NETWORK') renew();
      setProblem(messageOf(failure));
    }
  };
  const shown = data?.headteacherNudgePreview;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Remind the headteachers who have not answered?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {shown ? <LetterPreviewBody preview={shown} /> : error ? null : <ListSkeleton count={3} />}
      <FormProblem words={problem ?? (error ? messageOf(error) : null)} />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button onClick={() => void send()} loading={loading} disabled={!shown || shown.letters.length === 0}>
          Remind them
        </Button>
      </Group>
    </Modal>
  );
}
