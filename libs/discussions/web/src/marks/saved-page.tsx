import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { messageOf, useLiveQuery, useOnce, useSocketEvent } from '@tessellate/web-kernel';
import {
  Card,
  EmptyState,
  ErrorState,
  ListBar,
  ListSkeleton,
  LoadMore,
  Page,
  PageHeader,
  useNotify,
} from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { applyMarks, applySaved } from './marks.cache';
import { SavedQuery, SavePostMutation } from './marks.documents';
import css from './marks.module.css';
import { SavedItem } from './saved-item';

const PAGE = 30;

/** `/saved`: threads and messages that the person has put aside to come back to. */
export function SavedPage() {
  const client = useApolloClient();
  const { data, error, again, loading, fetchMore } = useLiveQuery(SavedQuery, {
    variables: { first: PAGE },
    keepPages: true,
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [post] = useMutation(SavePostMutation);
  const once = useOnce();
  const notify = useNotify();
  useSocketEvent(
    'thread.marked',
    marks => {
      applyMarks(client.cache, marks);
      again();
    },
    again,
  );
  const saved = data?.saved;

  const remove = async (threadId: string, number: number | null) => {
    setProblem(null);
    try {
      await once(`${threadId} ${number}`, mutationId =>
        post({
          variables: { input: { mutationId, threadId, number, saved: false } },
          update: (cache, answer) => answer.data && applySaved(cache, { threadId, ...answer.data.savePost }),
        }),
      );
      notify('Taken off your saved list.');
    } catch (failure) {
      setProblem(messageOf(failure));
    }
  };
  const more = () => {
    setLoadingMore(true);
    const done = () => setLoadingMore(false);
    fetchMore({ variables: { after: saved?.pageInfo.endCursor } }).then(done, done);
  };

  if (!saved)
    return (
      <Frame>
        {error ? (
          <ErrorState message={messageOf(error)} onRetry={again} retrying={loading} />
        ) : (
          <ListSkeleton count={4} />
        )}
      </Frame>
    );
  if (saved.edges.length === 0)
    return (
      <Frame>
        <EmptyState
          title="Nothing saved yet"
          action={
            <Button component={Link} to="/discussions" variant="default">
              Go to discussions
            </Button>
          }
        >
          “Save for later” in the menu of a message or a thread puts it here, so that you find it again between lessons.
        </EmptyState>
      </Frame>
    );
  return (
    <Frame>
      <ListBar />
      {problem ? (
        <p role="alert" style={{ color: 'var(--needs)' }}>
          {problem}
        </p>
      ) : null}
      <Card padding="list">
        <ul className={css.saved}>
          {saved.edges.map(({ node }) => (
            <SavedItem key={node.id} saved={node} onRemove={(id, number) => void remove(id, number)} />
          ))}
        </ul>
      </Card>
      <LoadMore hasMore={saved.pageInfo.hasNextPage} loading={loadingMore} onMore={more} label="Show more" />
    </Frame>
  );
}

const Frame = ({ children }: { children: ReactNode }) => (
  <Page>
    <PageHeader title="Saved for later" lead="Only you see this list." />
    {children}
  </Page>
);
