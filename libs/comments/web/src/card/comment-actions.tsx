import { useMutation } from '@apollo/client/react';
import { messageOf, newMutationId, readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { storeComment } from '../comments.cache';
import { CommentStoredFragment, ResolveCommentMutation } from '../comments.documents';
import { ActionButton } from './action-button';
import css from './comment-actions.module.css';
import { RemoveComment } from './remove-comment';

export const CommentActionsFragment = graphql(/* GraphQL */ `
  fragment CommentActions_comment on Comment {
    id
    resolvedAt
    author {
      id
      name
    }
    viewerCan {
      edit
      remove
      resolve
    }
  }
`);

interface CommentActionsProps {
  comment: FragmentOf<typeof CommentActionsFragment>;
  onEdit: () => void;
}

/** Resolve, edit, remove: whatever the viewer may do. */
export function CommentActions({ comment, onEdit }: CommentActionsProps) {
  const { id, resolvedAt, author, viewerCan } = readFragment(CommentActionsFragment, comment);
  const announce = useAnnounce();
  const [removing, setRemoving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [resolve, { loading }] = useMutation(ResolveCommentMutation, {
    fetchPolicy: 'no-cache',
    update: (cache, { data }) =>
      data && storeComment(cache, readFragment(CommentStoredFragment, data.resolveComment.comment)),
  });
  const resolved = resolvedAt === null;
  const settle = async () => {
    setFailure(null);
    try {
      await resolve({ variables: { input: { mutationId: newMutationId(), id, resolved } } });
      announce(resolved ? 'The comment is resolved.' : 'The comment is open again.');
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      {viewerCan.resolve ? (
        <ActionButton
          onClick={() => void settle()}
          disabled={loading}
          aria-label={`${resolved ? 'Resolve' : 'Reopen'}: comment by ${author.name}`}
        >
          {resolved ? 'Resolve' : 'Reopen'}
        </ActionButton>
      ) : null}
      {viewerCan.edit ? (
        <ActionButton onClick={onEdit} aria-label="Edit your comment">
          Edit
        </ActionButton>
      ) : null}
      {viewerCan.remove ? (
        <ActionButton onClick={() => setRemoving(true)} aria-label={`Remove: comment by ${author.name}`}>
          Remove
        </ActionButton>
      ) : null}
      {failure ? (
        <span role="alert" className={css.failure}>
          {failure}
        </span>
      ) : null}
      {viewerCan.remove ? (
        <RemoveComment
          commentId={id}
          authorName={author.name}
          own={viewerCan.edit}
          opened={removing}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </>
  );
}
