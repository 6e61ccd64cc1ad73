import { useMutation } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { ConfirmDialog, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { MarkThreadsReadMutation } from '../acts.documents';
import { UnreadThreadsQuery } from '../list.documents';
import { useUnreadThreads } from '../live/use-unread-threads';

/** From so many on a slip of the finger costs more than a question. */
const MANY = 5;

interface MarkAllReadProps {
  audienceId: string;
  /** When the newest message was sent that the list shows. */
  until: string;
}

/** Marks all threads of a group or community as read. Not there where nothing is unread. */
export function MarkAllRead({ audienceId, until }: MarkAllReadProps) {
  const { audiences } = useUnreadThreads();
  const unread = audiences.find(audience => audience.audienceId === audienceId)?.threads ?? 0;
  const [asking, setAsking] = useState(false);
  const announce = useAnnounce();
  const [mark, { loading, error }] = useMutation(MarkThreadsReadMutation, {
    refetchQueries: [UnreadThreadsQuery],
    awaitRefetchQueries: true,
  });
  const markAll = async () => {
    await mark({ variables: { input: { mutationId: newMutationId(), audienceId, until } } });
    announce('All threads are marked as read.');
  };
  return (
    <>
      {unread > 0 ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={loading}
          onClick={() => (unread < MANY ? void markAll().catch(() => undefined) : setAsking(true))}
        >
          Mark all as read
        </Button>
      ) : null}
      {error && !asking ? (
        <Text role="alert" c="var(--needs)" size="sm">
          {messageOf(error)}
        </Text>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={`Mark ${unread} threads as read?`}
        confirmLabel="Mark all as read"
        errorMessage={messageOf}
        onConfirm={markAll}
        onClose={() => setAsking(false)}
      >
        They stay in the list, but no longer stand out. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
