import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import css from './announcer.module.css';

interface Announcer {
  announce: (message: string) => void;
  notify: (message: string) => void;
}

const AnnouncerContext = createContext<Announcer>({ announce: () => undefined, notify: () => undefined });
const SHOWN_MS = 5_000;

/** Holds the one polite live region. Two slots alternate, so that the same words said twice are read twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [slots, setSlots] = useState<[string, string]>(['', '']);
  const [shown, setShown] = useState<{ message: string } | null>(null);
  const turn = useRef(0);
  const announce = useCallback((message: string) => {
    turn.current = 1 - turn.current;
    setSlots(turn.current ? ['', message] : [message, '']);
  }, []);
  const announcer = useMemo(
    () => ({
      announce,
      notify: (message: string) => {
        announce(message);
        setShown({ message });
      },
    }),
    [announce],
  );
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      {shown ? (
        <div className={css.notice} aria-hidden="true">
          {shown.message}
        </div>
      ) : null}
      <VisuallyHidden>
        <div aria-live="polite" role="status">
          {slots[0]}
        </div>
        <div aria-live="polite" role="status">
          {slots[1]}
        </div>
      </VisuallyHidden>
    </AnnouncerContext>
  );
}

/** Says something to people who use a screen reader, when they are next free to hear it. */
export const useAnnounce = (): Announcer['announce'] => useContext(AnnouncerContext).announce;

/** Says that something is done which nothing else on the screen shows: for a moment to eyes, and to ears as `useAnnounce`. */
export const useNotify = (): Announcer['notify'] => useContext(AnnouncerContext).notify;
