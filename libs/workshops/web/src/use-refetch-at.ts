import { useEffect, useRef } from 'react';

/** Timers cannot hold more than 24 days; nobody leaves a page open for one. */
const LONGEST_MS = 86_400_000;
const MARGIN_MS = 1_000;

/** Asks again when one of these moments comes: a link opens, a workshop starts. */
export function useRefetchAt(moments: readonly (string | null | undefined)[], refetch: () => unknown): void {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  });
  const key = moments.filter(Boolean).join(' ');
  useEffect(() => {
    const timers = key
      .split(' ')
      .map(moment => Date.parse(moment) - Date.now() + MARGIN_MS)
      .filter(wait => wait > 0 && wait < LONGEST_MS)
      .map(wait => setTimeout(() => latest.current(), wait));
    return () => timers.forEach(clearTimeout);
  }, [key]);
}
