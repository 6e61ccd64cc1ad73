import { useEffect, useMemo, useRef } from 'react';

/**
 * A question whose answer may be out of date before it arrives. Asked while an answer is under way, it is asked once more
 * after it, so that the last answer is never older than the last call, and a burst of calls makes two questions.
 * @returns settles when no question is left; never rejects: what failed is asked again at the next call
 */
export function coalesce(ask: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = false;
  return () => {
    asked = true;
    running ??= (async () => {
      while (asked) {
        asked = false;
        // Wrapped, so that one which fails before it is asked is waited for too.
        await (async () => ask())().catch(() => undefined);
      }
      running = null;
    })();
    return running;
  };
}

/**
 * Asks for a page's data again when something live says that it changed: `coalesce` for the life of a component.
 * @param waitMs how long to gather calls before asking: many events close together are then one question
 */
export function useCoalesced(ask: () => Promise<unknown>, waitMs = 0): () => void {
  const latest = useRef(ask);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return useMemo(() => {
    const again = coalesce(() => latest.current());
    if (waitMs === 0) return () => void again();
    return () => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void again();
      }, waitMs);
    };
  }, [waitMs]);
}
