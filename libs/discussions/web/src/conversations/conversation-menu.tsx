import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { FRESH, messageOf, useOnce, useSession } from '@tessellate/web-kernel';
import { ConfirmDialog, LazyMenu, useNotify } from '@tessellate/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PAGE } from '../thread/use-thread-pages';
import { ThreadPageQuery } from '../thread.documents';
import { BlockPersonMutation, ConversationPeopleQuery, LeaveConversationMutation } from './conversations.documents';

/** Who reads a conversation of a few people, and how to get out of it. */
export function ConversationMenu({ threadId }: { threadId: string }) {
  const client = useApolloClient();
  const { personId } = useSession();
  const { data } = useQuery(ConversationPeopleQuery, { variables: { id: threadId } });
  const [asking, setAsking] = useState<'leave' | 'block' | null>(null);
  const [leave] = useMutation(LeaveConversationMutation);
  const [block] = useMutation(BlockPersonMutation, {
    refetchQueries: [ConversationPeopleQuery],
    awaitRefetchQueries: true,
  });
  const once = useOnce();
  const navigate = useNavigate();
  const notify = useNotify();
  const others = data?.thread.people.filter(({ id }) => id !== personId) ?? [];
  const [only] = others;
  const pair = others.length === 1 ? only?.person : undefined;
  const blocked = data?.writersChoice.blocked.some(({ id }) => id === pair?.id) ?? false;

  const change = async (to: boolean) => {
    if (!pair) return;
    const variables = { personId: pair.id, blocked: to };
    await once(`block ${pair.id} ${to}`, mutationId => block({ variables: { input: { mutationId, ...variables } } }));
    notify(to ? `${pair.name} can no longer write to you.` : `${pair.name} can write to you again.`);
  };
  const go = async () => {
    await once(`leave ${threadId}`, mutationId =>
      leave({
        variables: { input: { mutationId, threadId } },
        update: cache => cache.evict({ id: 'ROOT_QUERY', fieldName: 'conversations' }),
      }),
    );
    void navigate('/messages');
    // The answer takes what the device has kept of it away.
    client.query({ query: ThreadPageQuery, variables: { id: threadId, last: PAGE }, ...FRESH }).catch(() => undefined);
  };
  if (!data) return null;
  return (
    <>
      <LazyMenu
        position="bottom-end"
        target={
          <ActionIcon aria-label="People in this conversation">
            <IconUsers size={20} stroke={1.8} aria-hidden />
          </ActionIcon>
        }
        groups={[
          others.map(({ id, hasLeft, person }) => ({
            label: (
              <>
                <bdi>{person.name}</bdi>
                {hasLeft ? ' (has left)' : ''}
              </>
            ),
            onSelect: () => void navigate(`/people/${id}`),
          })),
          [
            !!pair && !blocked && { label: 'Block …', onSelect: () => setAsking('block') },
            !!pair &&
              blocked && {
                label: 'Let them write again',
                onSelect: () => void change(false).catch((error: unknown) => notify(messageOf(error))),
              },
            !pair && { label: 'Leave this conversation …', onSelect: () => setAsking('leave') },
          ],
        ]}
      />
      <ConfirmDialog
        opened={asking === 'block'}
        title={`Block ${pair?.name ?? ''}?`}
        confirmLabel="Block"
        errorMessage={messageOf}
        onConfirm={() => change(true)}
        onClose={() => setAsking(null)}
      >
        Neither of you can write in this conversation any more, and they cannot begin another with you. They are not
        told. You still see each other in your group’s threads.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'leave'}
        title="Leave this conversation?"
        confirmLabel="Leave"
        errorMessage={messageOf}
        onConfirm={go}
        onClose={() => setAsking(null)}
      >
        You will not be able to read it any more, and you cannot come back to it. What you wrote stays for the others.
      </ConfirmDialog>
    </>
  );
}
