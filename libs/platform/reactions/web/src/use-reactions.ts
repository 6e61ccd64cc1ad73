import { useMutation } from '@apollo/client/react';
import type { TargetType } from '@tessellate/contract';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { messageOf, useOnce } from '@tessellate/web-kernel';
import { useCallback, useState } from 'react';
import { graphql } from './gql';
import { changeReactions, type Reactable, type StoredReaction, toggled } from './reactions.cache';

const SetReactionMutation = graphql(/* GraphQL */ `
  mutation SetReaction($input: SetReactionInput!) {
    setReaction(input: $input) {
      targetType
      targetId
      reactions {
        kind
        count
        mine
      }
    }
  }
`);

export interface ReactionTarget extends Reactable {
  type: TargetType;
}

export interface ReactionProblem {
  words: string;
  /** Sends the same act again. */
  retry: () => void;
}

/** Gives a reaction or takes it back: shown at once, and put back, with the reason, where the server does not take it. */
export function useReactions(
  { type, __typename, id }: ReactionTarget,
  reactions: readonly StoredReaction[],
): { react: (kind: ReactionKind, on: boolean) => void; problem: ReactionProblem | null } {
  const [problem, setProblem] = useState<ReactionProblem | null>(null);
  const once = useOnce();
  const [send] = useMutation(SetReactionMutation, {
    update: (cache, { data }) =>
      data && changeReactions(cache, { __typename, id: data.setReaction.targetId }, () => data.setReaction.reactions),
  });
  const react = useCallback(
    (kind: ReactionKind, on: boolean) => {
      setProblem(null);
      once(`${kind} ${on}`, mutationId =>
        send({
          variables: { input: { mutationId, targetType: type, targetId: id, kind, on } },
          optimisticResponse: {
            __typename: 'Mutation',
            setReaction: {
              __typename: 'SetReactionResult',
              targetType: type,
              targetId: id,
              reactions: [...toggled(reactions, kind, on)],
            },
          },
        }),
      ).catch((error: unknown) => setProblem({ words: messageOf(error), retry: () => react(kind, on) }));
    },
    [type, id, reactions, once, send],
  );
  return { react, problem };
}
