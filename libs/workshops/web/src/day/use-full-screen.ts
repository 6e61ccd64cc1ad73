import { useEffect, useState } from 'react';

/** @returns `toggle` is null where the browser has no full screen, as on an iPhone: the page fills the window all the same. */
export function useFullScreen(): { full: boolean; toggle: (() => void) | null } {
  const [full, setFull] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const look = () => setFull(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    // Some schools do not allow it; the page fills the window then.
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    void done.catch(() => undefined);
  };
  return { full, toggle: document.fullscreenEnabled ? toggle : null };
}
