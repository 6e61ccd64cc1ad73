import { useState } from 'react';

export interface VersionChoice<Conflict> {
  /** What stands against one's own version; null when there is nothing to choose. */
  conflict: Conflict | null;
  opened: boolean;
  open: () => void;
  close: () => void;
}

/** Opens by itself with each conflict. Closed without a choice it waits, and whoever saves then opens it again with `open`. */
export function useVersionChoice<Conflict extends object>(conflict: Conflict | null): VersionChoice<Conflict> {
  const [putOff, setPutOff] = useState<Conflict | null>(null);
  return {
    conflict,
    opened: conflict !== null && conflict !== putOff,
    open: () => setPutOff(null),
    close: () => setPutOff(conflict),
  };
}
