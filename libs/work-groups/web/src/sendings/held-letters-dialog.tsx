import { Modal } from '@mantine/core';
import { messageOf, useLiveQuery } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { Letters } from './letters';

const HeldLettersQuery = graphql(/* GraphQL */ `
  query HeldLetters($id: UUID!) {
    sending(id: $id) {
      id
      state
      letters {
        ...SendingLetters
      }
    }
  }
`);

interface HeldLettersDialogProps {
  opened: boolean;
  id: string;
  title: string;
  onClose: () => void;
}

/** The letters that wait, word by word. */
export function HeldLettersDialog({ opened, id, title, onClose }: HeldLettersDialogProps) {
  const { data, error, loading, again } = useLiveQuery(HeldLettersQuery, { variables: { id } });
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      {data ? (
        data.sending.state === 'WAITING' ? (
          <Letters letters={data.sending.letters} />
        ) : (
          <p>This does not wait any longer: it was sent, or taken back.</p>
        )
      ) : error ? (
        <ErrorState message={messageOf(error)} onRetry={again} retrying={loading} />
      ) : (
        <ListSkeleton count={3} />
      )}
    </Modal>
  );
}
