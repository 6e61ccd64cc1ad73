import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import type { ThreadLevel } from '@tessellate/discussions-contract';
import { messageOf, useOnce, useSocketEvent } from '@tessellate/web-kernel';
import { useNotify } from '@tessellate/web-ui';
import { useCallback, useMemo, useState } from 'react';
import { applyMarks, applySaved } from './marks.cache';
import { SavePostMutation, SetThreadLevelMutation, ThreadMarksQuery } from './marks.documents';

const SAID: Record<ThreadLevel, string> = {
  FOLLOWING: 'You follow this thread.',
  NORMAL: 'You will only be told when somebody mentions you.',
  MUTED: 'This thread is muted.',
};

export interface ThreadMarks {
  saved: boolean;
  savedNumbers: ReadonlySet<number>;
  setLevel: (level: ThreadLevel) => void;
  /** @param number none for the thread itself */
  save: (number: number | null, saved: boolean) => void;
  problem: string | null;
}

/** The person's own marks in a thread, the same on all of their devices; shown at once, and put back where the server refuses. */
export function useThreadMarks(threadId: string): ThreadMarks {
  const client = useApolloClient();
  const { data } = useQuery(ThreadMarksQuery, { variables: { id: threadId }, fetchPolicy: 'cache-and-network' });
  const [level] = useMutation(SetThreadLevelMutation);
  const [post] = useMutation(SavePostMutation);
  const [problem, setProblem] = useState<string | null>(null);
  const notify = useNotify();
  const once = useOnce();
  useSocketEvent('thread.marked', marks => marks.threadId === threadId && applyMarks(client.cache, marks), null);

  const numbers = data?.thread.savedNumbers;
  const saved = data?.thread.saved ?? false;
  const savedNumbers = useMemo(() => new Set(numbers), [numbers]);
  const attempt = useCallback(
    async (key: string, said: string, work: (mutationId: string) => Promise<unknown>) => {
      setProblem(null);
      try {
        await once(key, work);
        notify(said);
      } catch (error) {
        setProblem(messageOf(error));
      }
    },
    [notify, once],
  );
  const setLevel = useCallback(
    (next: ThreadLevel) =>
      void attempt(next, SAID[next], mutationId =>
        level({
          variables: { input: { mutationId, threadId, level: next } },
          optimisticResponse: {
            __typename: 'Mutation',
            setThreadLevel: { __typename: 'Thread', id: threadId, level: next },
          },
        }),
      ),
    [attempt, level, threadId],
  );
  const save = useCallback(
    (number: number | null, on: boolean) =>
      void attempt(`${number} ${on}`, on ? 'Saved for later.' : 'Taken off your saved list.', mutationId =>
        post({
          variables: { input: { mutationId, threadId, number, saved: on } },
          update: (cache, { data: answer }) => answer && applySaved(cache, { threadId, ...answer.savePost }),
        }),
      ),
    [attempt, post, threadId],
  );
  return { saved, savedNumbers, setLevel, save, problem };
}
