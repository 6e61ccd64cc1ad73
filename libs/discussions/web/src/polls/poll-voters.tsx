import { useQuery } from '@apollo/client/react';
import { Modal, Stack } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { PollVotersQuery } from './polls.documents';

interface PollVotersProps {
  opened: boolean;
  messageId: string;
  onClose: () => void;
}

/** Who chose what, in a poll that shows names. */
export function PollVoters({ opened, messageId, onClose }: PollVotersProps) {
  const { data, error, loading, refetch } = useQuery(PollVotersQuery, {
    variables: { id: messageId },
    // Not beside the answers as everybody sees them: these lack their numbers.
    fetchPolicy: 'no-cache',
    skip: !opened,
  });
  return (
    <Modal opened={opened} onClose={onClose} title="Who voted">
      {!data && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      {!data && !error ? <ListSkeleton count={3} /> : null}
      <Stack gap="md">
        {data?.message.poll?.answers.map(({ position, text, people }) => (
          <section key={position} aria-labelledby={`voters-${position}`}>
            <h3 id={`voters-${position}`} dir="auto" style={{ margin: 0, overflowWrap: 'anywhere' }}>
              {text}
            </h3>
            {people.length === 0 ? (
              <p style={{ margin: 0 }}>Nobody yet</p>
            ) : (
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {people.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={`/people/${id}`}>
                      <bdi>{name}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
