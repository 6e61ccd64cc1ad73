import { useMutation } from '@apollo/client/react';
import type { AttendanceMark } from '@tessellate/workshops-contract';
import { messageOf, newMutationId, useRetries, useSession, waitFor } from '@tessellate/web-kernel';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { graphql } from './gql';

const MarkAttendance = graphql(/* GraphQL */ `
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      id
      entries {
        ...RegisterLine
      }
    }
  }
`);

const UndoMarks = graphql(/* GraphQL */ `
  mutation UndoMarks($input: UndoMarksInput!) {
    undoMarks(input: $input) {
      id
      entries {
        ...RegisterLine
      }
    }
  }
`);

export interface Mark {
  personId: string;
  mark: AttendanceMark;
  credit?: number | null;
}

interface MarkAct {
  mutationId: string;
  marks: Mark[];
  reason: string | null;
  /** Leaves alone whoever has a mark or has sent apologies by the time it arrives. */
  passOver?: boolean;
}

/** Takes an earlier act back. */
interface UndoAct {
  mutationId: string;
  undoes: string;
  personIds: string[];
}

type Act = MarkAct | UndoAct;
const isUndo = (act: Act): act is UndoAct => 'undoes' in act;

/**
 * Marks by hand, sent in order. What cannot be sent waits on the device, also over a reload, and is tried again with the
 * same id, so that each mark is one act however often it is sent.
 */
export function useMarkQueue(workshopId: string) {
  const { personId } = useSession();
  const key = `tessellate.register:${personId ?? ''}:${workshopId}`;
  const [queue, setQueue] = useState<Act[]>(() => stored(key));
  const [refusal, setRefusal] = useState<{ message: string; personIds: string[] } | null>(null);
  const { attempt, isTooEarly, wait, wentOn } = useRetries();
  const sending = useRef(false);
  const [send] = useMutation(MarkAttendance);
  const [takeBack] = useMutation(UndoMarks);
  const deliver = useCallback(
    (act: Act) =>
      isUndo(act)
        ? takeBack({ variables: { input: { workshopId, mutationId: act.mutationId, undoes: act.undoes } } })
        : send({ variables: { input: { workshopId, ...act } } }),
    [send, takeBack, workshopId],
  );

  useEffect(() => store(key, queue), [key, queue]);

  useEffect(() => {
    const [act] = queue;
    if (!act || sending.current || isTooEarly()) return;
    sending.current = true;
    const done = () => {
      wentOn();
      setQueue(rest => rest.filter(other => other.mutationId !== act.mutationId));
    };
    deliver(act)
      .finally(() => {
        sending.current = false;
      })
      .then(done, (error: unknown) => {
        const toWait = waitFor(error);
        if (toWait) return wait(toWait);
        setRefusal({ message: messageOf(error), personIds: peopleOf(act) });
        done();
      });
  }, [queue, attempt, deliver, isTooEarly, wait, wentOn]);

  const add = useCallback((act: Act) => {
    setRefusal(null);
    setQueue(rest => [...rest, act]);
    return act.mutationId;
  }, []);
  const mark = useCallback(
    (marks: Mark[], reason: string | null = null) => add({ mutationId: newMutationId(), marks, reason }),
    [add],
  );
  /** @returns the act, by which it can be undone */
  const markAll = useCallback(
    (personIds: string[]) =>
      add({
        mutationId: newMutationId(),
        marks: personIds.map(personId => ({ personId, mark: 'PRESENT' })),
        reason: null,
        passOver: true,
      }),
    [add],
  );
  const undo = useCallback(
    (undoes: string, personIds: string[]) => add({ mutationId: newMutationId(), undoes, personIds }),
    [add],
  );

  /** What is on its way, by person: the last word counts, and is null where a mark is taken back. */
  const waiting = useMemo(() => new Map(queue.flatMap(changesOf)), [queue]);
  return { mark, markAll, undo, waiting, refusal };
}

const peopleOf = (act: Act): string[] => (isUndo(act) ? act.personIds : act.marks.map(({ personId }) => personId));

const changesOf = (act: Act): (readonly [string, Mark | null])[] =>
  isUndo(act) ? act.personIds.map(id => [id, null] as const) : act.marks.map(one => [one.personId, one] as const);

function stored(key: string): Act[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Act[];
  } catch {
    return [];
  }
}

function store(key: string, queue: Act[]): void {
  try {
    if (queue.length > 0) localStorage.setItem(key, JSON.stringify(queue));
    else localStorage.removeItem(key);
  } catch {
    // no storage: marks wait as long as the page is open
  }
}
