import { useMutation } from '@apollo/client/react';
import { fieldOf, messageOf, newMutationId, useRetries, useSession, waitFor } from '@tessellate/web-kernel';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { graphql } from './gql';
import type { Mark, Waiting } from './marks';
import {
  type Act,
  isUndo,
  isUnsettled,
  isVisitor,
  type NewVisitor,
  peopleOf,
  storedActs,
  storeActs,
  waitingOf,
} from './mark-acts';

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

const AddVisitor = graphql(/* GraphQL */ `
  mutation AddVisitor($input: AddVisitorInput!) {
    addVisitor(input: $input) {
      id
      visitors {
        ...RegisterVisitor
      }
    }
  }
`);

export interface Refusal {
  act: string;
  message: string;
  personIds: string[];
  /** Of a visitor, who is nobody's line. */
  name: string | null;
}

/**
 * Marks by hand, sent in order. What cannot be sent waits on the device, also over a reload, and is tried again with the
 * same id, so that each mark is one act however often it is sent.
 */
export function useMarkQueue(workshopId: string) {
  const { personId } = useSession();
  const key = `tessellate.register:${personId ?? ''}:${workshopId}`;
  const [queue, setQueue] = useState<Act[]>(() => storedActs(key));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { attempt, isTooEarly, wait, wentOn } = useRetries();
  const sending = useRef(false);
  const [send] = useMutation(MarkAttendance);
  const [takeBack] = useMutation(UndoMarks);
  const [addVisitor] = useMutation(AddVisitor);
  const deliver = useCallback(
    (act: Act): Promise<unknown> => {
      const { mutationId } = act;
      if (isVisitor(act)) {
        const { shownAs: _, ...visitor } = act.visitor;
        return addVisitor({ variables: { input: { workshopId, mutationId, ...visitor } } });
      }
      if (isUndo(act)) return takeBack({ variables: { input: { workshopId, mutationId, undoes: act.undoes } } });
      const { marks, reason, passOver } = act;
      return send({ variables: { input: { workshopId, mutationId, marks, reason, ...(passOver && { passOver }) } } });
    },
    [addVisitor, send, takeBack, workshopId],
  );

  useEffect(() => storeActs(key, queue), [key, queue]);

  useEffect(() => {
    // What waits for a reason holds up nobody else's mark.
    const act = queue.find(other => !isUnsettled(other));
    if (!act || sending.current || isTooEarly()) return;
    sending.current = true;
    const is = (other: Act) => other.mutationId === act.mutationId;
    const done = () => {
      wentOn();
      setQueue(rest => rest.filter(other => !is(other)));
    };
    deliver(act)
      .finally(() => {
        sending.current = false;
      })
      .then(done, (error: unknown) => {
        const toWait = waitFor(error);
        if (toWait) return wait(toWait);
        // The ten minutes were over when it arrived: it is kept until somebody says why.
        if ('marks' in act && fieldOf(error) === 'reason') {
          wentOn();
          return setQueue(rest => rest.map(other => (is(other) ? { ...act, unsettled: true } : other)));
        }
        setRefusal({
          act: act.mutationId,
          message: messageOf(error),
          personIds: peopleOf(act),
          name: isVisitor(act) ? act.visitor.shownAs : null,
        });
        done();
      });
  }, [queue, attempt, deliver, isTooEarly, wait, wentOn]);

  const add = useCallback((act: Act) => {
    setRefusal(null);
    setQueue(rest => [...rest, act]);
    return act.mutationId;
  }, []);
  /** @returns the act, by which it can be undone */
  const mark = useCallback(
    (marks: Mark[], { reason = null, passOver = false }: { reason?: string | null; passOver?: boolean } = {}) =>
      add({ mutationId: newMutationId(), marks, reason, passOver }),
    [add],
  );
  const undo = useCallback(
    (undoes: string, back: [string, Mark | null][]) => add({ mutationId: newMutationId(), undoes, back }),
    [add],
  );
  /** Sends what waits for a reason with one, or leaves the mark as the server has it. */
  const settle = useCallback((mutationId: string, reason: string | null) => {
    setQueue(rest =>
      rest.flatMap(act => {
        if (!('marks' in act) || act.mutationId !== mutationId) return [act];
        return reason === null ? [] : [{ ...act, mutationId: newMutationId(), reason, unsettled: false }];
      }),
    );
  }, []);

  /** What is on its way, by person: the last word counts. */
  const waiting: ReadonlyMap<string, Waiting> = useMemo(() => new Map(queue.flatMap(waitingOf)), [queue]);
  const unsettled = useMemo(() => queue.filter(isUnsettled), [queue]);
  const receive = useCallback((visitor: NewVisitor) => void add({ mutationId: newMutationId(), visitor }), [add]);
  const arriving = useMemo(() => queue.filter(isVisitor), [queue]);
  return { mark, undo, settle, receive, waiting, unsettled, arriving, refusal };
}
