import { useMutation } from '@apollo/client/react';
import type { AttendanceMark } from '@tessellate/programme-contract';
import { codeOf, getSessionPerson, graphql, messageOf, newMutationId } from '@tessellate/web-kernel';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

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

export interface Mark {
  personId: string;
  mark: AttendanceMark;
  credit?: number | null;
}

interface Act {
  mutationId: string;
  marks: Mark[];
  reason: string | null;
}

const RETRY_MS = 5_000;

/**
 * Marks by hand, sent in order. What cannot be sent waits on the device, also over a reload, and is tried again with the
 * same id, so that each mark is one act however often it is sent.
 */
export function useMarkQueue(workshopId: string) {
  const key = `tessellate.register:${getSessionPerson() ?? ''}:${workshopId}`;
  const [queue, setQueue] = useState<Act[]>(() => stored(key));
  const [refusal, setRefusal] = useState<{ message: string; personIds: string[] } | null>(null);
  const [round, setRound] = useState(0);
  const sending = useRef(false);
  const [send] = useMutation(MarkAttendance);

  useEffect(() => store(key, queue), [key, queue]);

  useEffect(() => {
    const [act] = queue;
    if (!act || sending.current) return;
    sending.current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = () => setQueue(rest => rest.filter(other => other.mutationId !== act.mutationId));
    send({ variables: { input: { workshopId, ...act } } })
      .finally(() => {
        sending.current = false;
      })
      .then(done, (error: unknown) => {
        if (['NETWORK', 'UNAUTHENTICATED'].includes(codeOf(error))) {
          timer = setTimeout(() => setRound(count => count + 1), RETRY_MS);
          return;
        }
        setRefusal({ message: messageOf(error), personIds: act.marks.map(({ personId }) => personId) });
        done();
      });
    return () => clearTimeout(timer);
  }, [queue, round, send, workshopId]);

  useEffect(() => {
    const again = () => setRound(count => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  const mark = useCallback((marks: Mark[], reason: string | null = null) => {
    setRefusal(null);
    setQueue(rest => [...rest, { mutationId: newMutationId(), marks, reason }]);
  }, []);

  /** What is on its way, by person: the last word counts. */
  const waiting = useMemo(
    () => new Map(queue.flatMap(({ marks }) => marks.map(one => [one.personId, one] as const))),
    [queue],
  );
  return { mark, waiting, refusal };
}

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
