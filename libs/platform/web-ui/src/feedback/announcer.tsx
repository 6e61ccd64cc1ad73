import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';

type Announce = (message: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Holds the one polite live region. Two slots alternate, so that the same words said twice are read twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [slots, setSlots] = useState<[string, string]>(['', '']);
  const turn = useRef(0);
  const announce = useCallback((message: string) => {
    turn.current = 1 - turn.current;
    setSlots(turn.current ? ['', message] : [message, '']);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <div aria-live="polite" role="status">
          {slots[0]}
        </div>
        <div aria-live="polite" role="status">
          {slots[1]}
        </div>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Says something to people who use a screen reader, when they are next free to hear it. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
