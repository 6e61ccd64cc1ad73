import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { messageOf, useLiveQuery, useSession, useSocketEvent } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, lazyDialog, ListSkeleton, LoadMore, Page, PageHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { applyActivity, applyThread } from '../discussions.cache';
import { ThreadRow } from '../list/thread-row';
import css from '../list/thread-list.module.css';
import { applyMarks, applyRead } from '../marks/marks.cache';
import { ConversationListQuery } from './conversations.documents';
import { WriteTo } from './write-to';
import { WritersChoice } from './writers-choice';

const NewMessageDialog = lazyDialog(() => import('./new-message-dialog').then(module => module.NewMessageDialog));

const PAGE = 30;
const PAUSE_MS = 200;

/**
 * `/messages`: conversations with one person or a few, the last written in first. `?new=message` begins another, `?to=` a person's id
 * one with them, or goes on with the one that is there.
 */
export function MessagesPage() {
  const [search, setSearch] = useSearchParams();
  const writing = search.get('new') === 'message';
  const to = search.get('to');
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const open = (on: boolean) => setSearch(on ? { new: 'message' } : {}, { replace: true });
  const write = (
    <Button leftSection={<IconPlus size={16} stroke={2} aria-hidden />} onClick={() => open(true)}>
      New message
    </Button>
  );
  return (
    <Page>
      <PageHeader title="Messages" lead="Between you and one person, or a few." actions={write} />
      <TextInput
        type="search"
        aria-label="Find by name"
        placeholder="Find by name"
        maxLength={100}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <Conversations name={name} />
      <WritersChoice />
      {to ? <WriteTo personId={to} onClose={() => open(false)} /> : null}
      <NewMessageDialog opened={writing && !to} onClose={() => open(false)} />
    </Page>
  );
}

function Conversations({ name }: { name: string }) {
  const client = useApolloClient();
  const { personId } = useSession();
  const { data, error, again, news, loading, fetchMore } = useLiveQuery(ConversationListQuery, {
    variables: { first: PAGE, ...(name ? { name } : {}) },
    keepPages: true,
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const page = data?.conversations;
  const known = (id: string) => page?.edges.some(edge => edge.node.id === id) ?? false;
  useSocketEvent('read.changed', read => news(() => applyRead(client.cache, read)), null);
  useSocketEvent('thread.marked', marks => news(() => applyMarks(client.cache, marks)), null);
  useSocketEvent('thread.changed', thread => news(() => applyThread(client.cache, thread)), null);
  useSocketEvent(
    'thread.activity',
    activity => {
      if (known(activity.threadId)) news(() => applyActivity(client.cache, activity, personId));
      // One that was not there before is called by its thread alone.
      else if (activity.audienceId === activity.threadId) again();
    },
    again,
  );

  if (!page)
    return error ? (
      <ErrorState message={messageOf(error)} onRetry={again} retrying={loading} />
    ) : (
      <ListSkeleton count={4} />
    );
  if (page.edges.length === 0)
    return name ? (
      <EmptyState title="Nobody of that name">
        You have no conversation with “<bdi>{name}</bdi>”. “New message” finds everybody you can write to.
      </EmptyState>
    ) : (
      <EmptyState title="No messages yet">
        Write to one person of your groups or your hub, or to a few of them. “Message” is also on each person’s page.
      </EmptyState>
    );
  const more = () => {
    setLoadingMore(true);
    const done = () => setLoadingMore(false);
    fetchMore({ variables: { after: page.pageInfo.endCursor } }).then(done, done);
  };
  return (
    <>
      <Card padding="list">
        <ul className={css.list}>
          {page.edges.map(({ node }) => (
            <ThreadRow key={node.id} thread={node} />
          ))}
        </ul>
      </Card>
      <LoadMore hasMore={page.pageInfo.hasNextPage} loading={loadingMore} onMore={more} label="Show older messages" />
    </>
  );
}
