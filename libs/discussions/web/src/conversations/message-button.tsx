import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { lazyDialog } from '@tessellate/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { CorrespondentQuery } from './conversations.documents';

const NewMessageDialog = lazyDialog(() => import('./new-message-dialog').then(module => module.NewMessageDialog));

/** On a person’s page: writes to them, goes on where one has written before, or says why one cannot. */
export function MessageButton({ person }: { person: { id: string; name: string } }) {
  const { data } = useQuery(CorrespondentQuery, { variables: { personId: person.id } });
  const [writing, setWriting] = useState(false);
  if (!data) return null;
  const { threadId, refusal } = data.correspondent;
  const icon = <IconMessageCircle size={18} stroke={1.8} aria-hidden />;
  if (threadId)
    return (
      <Button component={Link} to={`/discussions/${threadId}`} leftSection={icon}>
        Message
      </Button>
    );
  if (refusal)
    return (
      <Text size="sm" className="muted" dir="auto">
        {refusal}
      </Text>
    );
  return (
    <>
      <Button leftSection={icon} onClick={() => setWriting(true)}>
        Message
      </Button>
      <NewMessageDialog opened={writing} to={person} onClose={() => setWriting(false)} />
    </>
  );
}
