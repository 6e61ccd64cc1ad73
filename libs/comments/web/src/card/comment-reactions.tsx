import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Reactions } from '@tessellate/reactions-web';
import { graphql } from '../gql';

export const CommentReactionsFragment = graphql(/* GraphQL */ `
  fragment CommentReactions_comment on Comment {
    id
    reactions {
      kind
      count
      mine
    }
  }
`);

export function CommentReactions({ comment }: { comment: FragmentOf<typeof CommentReactionsFragment> }) {
  const { id, reactions } = readFragment(CommentReactionsFragment, comment);
  return <Reactions to={{ type: 'COMMENT', __typename: 'Comment', id }} counts={reactions} />;
}
