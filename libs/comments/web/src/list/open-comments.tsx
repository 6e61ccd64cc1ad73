import { EmptyState, ErrorState, ListSkeleton, LoadMore } from '@tessellate/web-ui';
import { messageOf } from '@tessellate/web-kernel';
import { CommentThread } from '../card/comment-thread';
import { useCommentsScope } from '../comments-context';
import { PendingComment } from '../pending/pending-comment';
import css from './comment-list.module.css';
import type { CommentListState } from './use-comment-list';

interface OpenCommentsProps {
  list: CommentListState;
  /** There are resolved ones, so that an empty list does not mean that nobody has said anything. */
  someResolved: boolean;
}

export function OpenComments({ list, someResolved }: OpenCommentsProps) {
  const { unsent, mayPost } = useCommentsScope();
  const { comments, error, loading } = list;
  if (!comments) {
    if (error) return <ErrorState message={messageOf(error)} onRetry={() => void list.refetch()} retrying={loading} />;
    return <ListSkeleton count={3} />;
  }
  const pending = unsent.filter(({ id, parentId }) => !parentId && !comments.some(comment => comment.id === id));
  return (
    <>
      {comments.length === 0 && pending.length === 0 ? <Nobody mayPost={mayPost} someResolved={someResolved} /> : null}
      {comments.length > 0 ? (
        <ol className={css.list} aria-label="Comments">
          {comments.map(comment => (
            <li key={comment.id}>
              <CommentThread comment={comment} />
            </li>
          ))}
        </ol>
      ) : null}
      <LoadMore
        hasMore={list.hasMore}
        loading={loading}
        failed={Boolean(error)}
        label="Show later comments"
        onMore={() => void list.more()}
      />
      {pending.map(comment => (
        <PendingComment key={comment.id} comment={comment} />
      ))}
    </>
  );
}

function Nobody({ mayPost, someResolved }: { mayPost: boolean; someResolved: boolean }) {
  if (someResolved) return <p className={css.quiet}>Everything asked here has been resolved.</p>;
  if (!mayPost) return <p className={css.quiet}>Nobody has commented yet.</p>;
  return <EmptyState title="Nobody has commented yet">Ask a question or say what you tried.</EmptyState>;
}
