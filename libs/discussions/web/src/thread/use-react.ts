import { useApolloClient } from '@apollo/client/react';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { useCallback, useState } from 'react';
import { type Message, setReactions, toggled } from '../discussions.cache';
import { ReactToMessageMutation } from '../thread.documents';

/** Sets or takes back a reaction: shown at once, put back when the server refuses. */
export function useReact(message: Message) {
  const client = useApolloClient();
  const { id, reactions } = message;
  const [problem, setProblem] = useState<string | null>(null);
  const react = useCallback(
    async (kind: ReactionKind, on: boolean) => {
      setProblem(null);
      const before = setReactions(client.cache, id, toggled(reactions, kind, on));
      try {
        const { data } = await client.mutate({
          mutation: ReactToMessageMutation,
          variables: { input: { mutationId: newMutationId(), targetType: 'MESSAGE', targetId: id, kind, on } },
        });
        if (data) setReactions(client.cache, id, data.setReaction.reactions);
      } catch (error) {
        setReactions(client.cache, id, before);
        setProblem(messageOf(error));
      }
    },
    [client, id, reactions],
  );
  return { react, problem };
}
