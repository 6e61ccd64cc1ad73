import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import css from './removed-comment.module.css';

export const RemovedCommentFragment = graphql(/* GraphQL */ `
  fragment RemovedComment_comment on Comment {
    id
    removalReason
    remover {
      id
      name
    }
  }
`);

/** What stands in place of a removed comment: why, for its author; a quiet word for others, where replies hang on it. */
export function RemovedComment({ comment }: { comment: FragmentOf<typeof RemovedCommentFragment> }) {
  const { id, removalReason, remover } = readFragment(RemovedCommentFragment, comment);
  return (
    <p id={`comment-${id}`} tabIndex={-1} className={css.removed}>
      {removalReason ? (
        <>
          {remover ? `${remover.name} removed your comment` : 'Your comment was removed'}: “<bdi>{removalReason}</bdi>”
          Only you see this.
        </>
      ) : (
        'A comment was removed.'
      )}
    </p>
  );
}
