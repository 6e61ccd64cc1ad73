import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

/**
 * The time by the server's clock. Each answer is older by its way here, and one from the device's memory by much more: the one
 * that puts the clock furthest ahead is the nearest to the truth. The device's own clock, which may be wrong, has no part in it.
 * @param answered the server's time in the latest answer
 * @param ticking whether the time is shown, and has to go on
 */
export function useServerNow(answered: string, ticking: boolean): Date {
  const [now, setNow] = useState(() => Date.parse(answered));
  const ahead = useRef(-Infinity);
  useEffect(() => {
    ahead.current = Math.max(ahead.current, Date.parse(answered) - performance.now());
    const look = () => setNow(ahead.current + performance.now());
    look();
    if (!ticking) return;
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }, [answered, ticking]);
  return new Date(now);
}
