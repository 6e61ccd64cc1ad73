import { useEffect, useState } from 'react';
import typefaces from './fonts.css?url';

/**
 * Brings the two typefaces, which weigh as much as half of the app. Where the service worker has kept them they are there
 * from the start; at the first visit of all, fonts of the device of the same size stand in on the first page, and ours come
 * with the second: a page that somebody reads does not change under their eyes.
 * @param address of the page
 */
export function useTypefaces(address: string): void {
  const [first] = useState(address);
  const later = address !== first;
  useEffect(() => {
    if (later) dress();
    else void kept().then(here => here && dress());
  }, [later]);
}

function dress(): void {
  if (document.querySelector(`link[href="${typefaces}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = typefaces;
  document.head.append(link);
}

/** There is no such store where the connection is not secure, or where the person allows none. */
const kept = async (): Promise<boolean> => {
  try {
    return (await caches.match(typefaces)) !== undefined;
  } catch {
    return false;
  }
};
