import { useMutation } from '@apollo/client/react';
import { messageOf, readFragment, useOnce } from '@tessellate/web-kernel';
import { ConfirmDialog, ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { storeComment } from '../comments.cache';
import { CommentStoredFragment, RemoveCommentMutation } from '../comments.documents';

interface RemoveCommentProps {
  commentId: string;
  authorName: string;
  own: boolean;
  opened: boolean;
  onClose: () => void;
}

/** One's own goes after a question; somebody else's only with a reason, which they read. */
export function RemoveComment({ commentId, authorName, own, opened, onClose }: RemoveCommentProps) {
  const announce = useAnnounce();
  const once = useOnce();
  const [remove] = useMutation(RemoveCommentMutation, {
    fetchPolicy: 'no-cache',
    update: (cache, { data }) =>
      data && storeComment(cache, readFragment(CommentStoredFragment, data.removeComment.comment)),
  });
  const confirm = async (reason?: string) => {
    await once(commentId, mutationId => remove({ variables: { input: { mutationId, id: commentId, reason } } }));
    announce('The comment was removed.');
  };
  const shared = { opened, onClose, confirmLabel: 'Remove', errorMessage: messageOf };
  if (own) {
    return (
      <ConfirmDialog {...shared} dangerous title="Remove your comment?" onConfirm={() => confirm()}>
        Nobody will be able to read it any more. Replies to it stay.
      </ConfirmDialog>
    );
  }
  return (
    <ReasonDialog {...shared} title={`Remove the comment by ${authorName}?`} onConfirm={confirm}>
      Nobody will be able to read it any more. <bdi>{authorName}</bdi> will see your reason in its place.
    </ReasonDialog>
  );
}
