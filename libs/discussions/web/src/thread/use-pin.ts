import { useMutation } from '@apollo/client/react';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { useState } from 'react';
import type { ThreadState } from '../discussions.cache';
import { PinThreadMutation } from '../thread.documents';

/** Pins the thread to the top of its list, or lets it go. */
export function usePin(thread: ThreadState): { pin: () => Promise<void>; problem: string | null } {
  const [mutate] = useMutation(PinThreadMutation);
  const [problem, setProblem] = useState<string | null>(null);
  const pin = async () => {
    setProblem(null);
    try {
      await mutate({
        variables: { input: { mutationId: newMutationId(), threadId: thread.id, pinned: !thread.pinned } },
      });
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return { pin, problem };
}
