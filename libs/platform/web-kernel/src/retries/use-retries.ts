import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Wait } from '../apollo/errors';
import { useConnectionBack } from '../live/use-connection';
import { Pauses } from './pauses';

const TIMERS_MAY_BE_EARLY_MS = 20;

/** When what this device keeps is tried again: after growing pauses, and as soon as the connection is back. */
export function useRetries() {
  /** Grows whenever it is time. */
  const [attempt, setAttempt] = useState(0);
  /** Why it waits, in words, where the page does not say it already. */
  const [waitsFor, setWaitsFor] = useState<string | null>(null);
  const pauses = useRef(new Pauses());
  const notBefore = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useCallback(() => setAttempt(count => count + 1), []);

  useConnectionBack(again);
  useEffect(() => {
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(timer.current);
    };
  }, [again]);

  const acts = useMemo(
    () => ({
      again,
      /** Whether the server answered that it is too early, whatever the connection is. */
      isTooEarly: () => Date.now() < notBefore.current,
      wait({ words, seconds }: Wait) {
        const pause = pauses.current.next(seconds);
        if (words) notBefore.current = Date.now() + pause - TIMERS_MAY_BE_EARLY_MS;
        setWaitsFor(words);
        clearTimeout(timer.current);
        timer.current = setTimeout(again, pause);
      },
      wentOn() {
        pauses.current.wentWell();
        setWaitsFor(null);
      },
    }),
    [again],
  );
  return useMemo(() => ({ attempt, waitsFor, ...acts }), [acts, attempt, waitsFor]);
}
