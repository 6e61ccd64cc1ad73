import type { RichDocument } from '@tessellate/rich-text/light';
import { messageOf, useQueryOrKept } from '@tessellate/web-kernel';
import { ErrorState, SkeletonLine } from '@tessellate/web-ui';
import { CommentToEditQuery } from '../comments.documents';
import { CommentEditForm } from './comment-edit-form';

/** Fetches what is published now, so that the edit starts from it. */
export function CommentEditor({ commentId, onDone }: { commentId: string; onDone: () => void }) {
  const { data, error, loading, refetch } = useQueryOrKept(CommentToEditQuery, { variables: { id: commentId } });
  if (data?.comment?.document) {
    const { version, document } = data.comment;
    return (
      <CommentEditForm commentId={commentId} version={version} published={document as RichDocument} onDone={onDone} />
    );
  }
  if (error) return <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return <SkeletonLine height={64} />;
}
