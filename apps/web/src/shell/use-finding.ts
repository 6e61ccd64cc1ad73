import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

export interface Finding {
  /** How often the palette was asked for; 0 before its code is needed. */
  asked: number;
  term: string;
  setTerm: (term: string) => void;
  open: () => void;
  /** The palette's field has the focus now, and takes the keys itself. */
  ready: () => void;
}

/** Whoever waits longer than this for the palette has turned to something else: their keys are their own again. */
const PATIENCE_MS = 5_000;

/** The palette from the moment it is asked for: what is typed before its field stands there is kept and goes into it. */
export function useFinding(): Finding {
  const [asked, setAsked] = useState(0);
  const [term, setTerm] = useState('');
  const waitsUntil = useRef(0);
  const open = useCallback(() => {
    waitsUntil.current = performance.now() + PATIENCE_MS;
    setAsked(count => count + 1);
  }, []);
  const ready = useCallback(() => {
    waitsUntil.current = 0;
  }, []);
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (event.timeStamp > waitsUntil.current || event.ctrlKey || event.metaKey || event.altKey) return;
      const inDialog = event.target instanceof Element && event.target.closest('[aria-modal="true"] input');
      if (inDialog || event.key === 'Escape') return ready();
      const letter = [...event.key].length === 1;
      if (!letter && event.key !== 'Backspace') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setTerm(typed => (letter ? typed + event.key : typed.slice(0, -1)));
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, [ready]);
  return useMemo(() => ({ asked, term, setTerm, open, ready }), [asked, term, open, ready]);
}
