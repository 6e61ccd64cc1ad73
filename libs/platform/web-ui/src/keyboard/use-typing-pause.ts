import { useEffect, useState } from 'react';

/** Longer than between two words. */
const PAUSE_MS = 1_500;
// eslint-disable-next-line no-restricted-syntax -- of the keyboard, of which a document has one
let typedAt = -Infinity;

function typed(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key.length !== 1 || event.ctrlKey || event.metaKey)) return;
  typedAt = performance.now();
}
if (typeof document !== 'undefined')
  for (const kind of ['keydown', 'input']) document.addEventListener(kind, typed, { capture: true, passive: true });

/**
 * When a dialog that nobody asked for may open: it takes the focus, and with it the next keys of whoever is typing.
 * @returns whether it is wanted and nobody has typed for a moment
 */
export function useTypingPause(wanted: boolean): boolean {
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const look = () => {
      const left = typedAt + PAUSE_MS - performance.now();
      if (left <= 0) setPaused(true);
      else timer = setTimeout(look, left);
    };
    let timer = setTimeout(look);
    return () => {
      clearTimeout(timer);
      setPaused(false);
    };
  }, [wanted]);
  return wanted && paused;
}
