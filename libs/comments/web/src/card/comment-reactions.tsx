import { useMutation } from '@apollo/client/react';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { messageOf, newMutationId, readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { ReactionBar } from '@tessellate/reactions-web';
import { graphql } from '../gql';
import { setReactions, toggled } from '../comments.cache';
import { ReactToCommentMutation } from '../comments.documents';

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

/** Shows a reaction at once and takes it back where the server refuses. */
export function CommentReactions({ comment }: { comment: FragmentOf<typeof CommentReactionsFragment> }) {
  const { id, reactions } = readFragment(CommentReactionsFragment, comment);
  const announce = useAnnounce();
  const [react] = useMutation(ReactToCommentMutation, {
    update: (cache, { data }) => data && setReactions(cache, data.setReaction.targetId, data.setReaction.reactions),
  });
  const toggle = (kind: ReactionKind, on: boolean) =>
    react({
      variables: { input: { mutationId: newMutationId(), targetType: 'COMMENT', targetId: id, kind, on } },
      optimisticResponse: {
        __typename: 'Mutation',
        setReaction: {
          __typename: 'SetReactionResult',
          targetType: 'COMMENT',
          targetId: id,
          reactions: toggled(reactions, kind, on),
        },
      },
    }).catch(error => announce(messageOf(error)));
  return <ReactionBar counts={reactions} onToggle={(kind, on) => void toggle(kind, on)} />;
}
