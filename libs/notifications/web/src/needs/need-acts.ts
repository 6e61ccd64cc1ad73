import { useMutation } from '@apollo/client/react';
import type { PutOffTerm } from '@tessellate/notifications-contract';
import { messageOf, newMutationId } from '@tessellate/web-kernel';
import { formatLongDay, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { AnswerNeedMutation, BringBackNeedMutation, type NeedParts, PutOffNeedMutation } from './needs.documents';

/** What was done with something, for the line that stands in its place with the way back. */
export interface NeedDone {
  words: string;
  /** What was put off or dismissed can be brought back; an answer is changed where it was given. */
  undo: boolean;
}

/** Puts off, dismisses, brings back and answers one thing, and says what became of it. */
export function useNeedActs(need: NeedParts, onDone: (done: NeedDone | null) => void) {
  const announce = useAnnounce();
  const [putOff] = useMutation(PutOffNeedMutation);
  const [bringBack] = useMutation(BringBackNeedMutation);
  const [answer] = useMutation(AnswerNeedMutation);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const act = async (name: string, send: () => Promise<NeedDone | null>, said?: string) => {
    if (busy) return;
    setBusy(name);
    setProblem(null);
    try {
      const done = await send();
      announce(done?.words ?? said ?? '');
      onDone(done);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(null);
    }
  };
  const mutationId = newMutationId;

  return {
    busy,
    problem,
    putOff: (until: PutOffTerm, day?: string) =>
      act('putOff', async () => {
        const { data } = await putOff({
          variables: { input: { mutationId: mutationId(), key: need.key, until, day } },
        });
        return { words: putOffWords(data?.putOffNeed.putOffUntil ?? null), undo: true };
      }),
    bringBack: () =>
      act(
        'bringBack',
        async () => {
          await bringBack({ variables: { input: { mutationId: mutationId(), key: need.key } } });
          return null;
        },
        'It is back in the list.',
      ),
    answer: ({ id, label }: NeedParts['answers'][number]) =>
      act(id, async () => {
        await answer({ variables: { input: { mutationId: mutationId(), key: need.key, answer: id } } });
        return { words: `You said: ${label}`, undo: false };
      }),
    /** Whoever opens something that asks for no more has done it. It goes with them and waits for no answer. */
    look: () => {
      if (need.doneByLooking && !need.putOff)
        void putOff({ variables: { input: { mutationId: mutationId(), key: need.key, until: 'FOR_GOOD' } } }).catch(
          () => undefined,
        );
    },
  };
}

export const putOffWords = (until: string | null): string =>
  until ? `Put off until ${formatLongDay(until)}.` : 'Dismissed. It comes back if something changes.';
