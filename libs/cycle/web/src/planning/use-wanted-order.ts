import { useLayoutEffect, useRef, useState } from 'react';

interface WantedOrder {
  ids: string[];
  /** The saved order at the time the server agreed; absent while it has not. */
  over?: string;
}

/**
 * The order as the person wants it: shown from the first move until what is saved has become another order. The answer to a
 * change comes a moment before the new steps do; what is saved by then is still the old order, and must not be seen again.
 */
export function useWantedOrder(saved: string[]) {
  const [wanted, setWanted] = useState<WantedOrder | null>(null);
  const key = saved.join();
  const latest = useRef(key);
  useLayoutEffect(() => {
    latest.current = key;
  }, [key]);
  const done = wanted?.over !== undefined && wanted.over !== key;
  if (done) setWanted(null);
  return {
    order: wanted && !done && wanted.ids.length === saved.length ? wanted.ids : saved,
    want: (ids: string[]) => setWanted({ ids }),
    agreed: () => setWanted(current => current && { ...current, over: latest.current }),
    refused: () => setWanted(null),
  };
}
