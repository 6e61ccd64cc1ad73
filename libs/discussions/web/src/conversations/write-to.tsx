import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { isNotFound, messageOf } from '@tessellate/web-kernel';
import { Navigate } from 'react-router';
import { CorrespondentQuery } from './conversations.documents';
import { NewMessageDialog } from './new-message-dialog';

interface WriteToProps {
  personId: string;
  onClose: () => void;
}

/** From a link with somebody's id: their conversation, a first message to them, or why there can be none. */
export function WriteTo({ personId, onClose }: WriteToProps) {
  const { data, error } = useQuery(CorrespondentQuery, { variables: { personId } });
  if (error)
    return <Refused words={isNotFound(error) ? 'This person cannot be found.' : messageOf(error)} onClose={onClose} />;
  if (!data) return null;
  const { person, threadId, refusal } = data.correspondent;
  if (threadId) return <Navigate to={`/discussions/${threadId}`} replace />;
  if (refusal) return <Refused words={refusal} onClose={onClose} />;
  return <NewMessageDialog opened to={person} onClose={onClose} />;
}

function Refused({ words, onClose }: { words: string; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="No message can be sent">
      <Text dir="auto">{words}</Text>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>Close</Button>
      </Group>
    </Modal>
  );
}
