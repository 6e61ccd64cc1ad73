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

/** The palette from the moment it is asked for: what is typed before its field stands there is kept and goes into it. */
export function useFinding(): Finding {
  const [asked, setAsked] = useState(0);
  const [term, setTerm] = useState('');
  const waiting = useRef(false);
  const open = useCallback(() => {
    waiting.current = true;
    setAsked(count => count + 1);
  }, []);
  const ready = useCallback(() => {
    waiting.current = false;
  }, []);
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (!waiting.current || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const letter = [...event.key].length === 1;
      if (!letter && event.key !== 'Backspace') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setTerm(typed => (letter ? typed + event.key : typed.slice(0, -1)));
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, []);
  return useMemo(() => ({ asked, term, setTerm, open, ready }), [asked, term, open, ready]);
}
