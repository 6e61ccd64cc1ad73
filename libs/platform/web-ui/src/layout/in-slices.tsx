import { type ReactNode, useDeferredValue } from 'react';

/**
 * Draws what takes long piece by piece, so that a phone answers taps and keys in between. The fallback stands until all of
 * it is there. For what arrives as a whole: a page's list, an article with its comments.
 */
export function InSlices({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  return useDeferredValue(true, false) ? children : fallback;
}
