import { Button } from '@mantine/core';
import { ErrorState, ListSkeleton, LoadMore } from '@tessellate/web-ui';
import { messageOf } from '@tessellate/web-kernel';
import { CommentThread } from '../card/comment-thread';
import css from './comment-list.module.css';
import type { CommentListState } from './use-comment-list';

interface ResolvedCommentsProps {
  count: number;
  list: CommentListState;
  shown: boolean;
  onToggle: () => void;
}

/** Resolved comments are out of the way until somebody asks for them. */
export function ResolvedComments({ count, list, shown, onToggle }: ResolvedCommentsProps) {
  if (count === 0 && !list.comments?.length) return null;
  const { comments, error, loading } = list;
  return (
    <div className={css.resolved}>
      <Button variant="subtle" onClick={onToggle} aria-expanded={shown}>
        {shown ? 'Hide resolved' : `Show ${count} resolved`}
      </Button>
      {shown && !comments && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void list.refetch()} retrying={loading} />
      ) : null}
      {shown && !comments && !error ? <ListSkeleton count={2} /> : null}
      {shown && comments ? (
        <>
          <ol className={css.list} aria-label="Resolved comments">
            {comments.map(comment => (
              <li key={comment.id}>
                <CommentThread comment={comment} />
              </li>
            ))}
          </ol>
          <LoadMore
            hasMore={list.hasMore}
            loading={loading}
            failed={Boolean(error)}
            label="Show more resolved"
            onMore={() => void list.more()}
          />
        </>
      ) : null}
    </div>
  );
}
