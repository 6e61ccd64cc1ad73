import { useEffect } from 'react';
import { keepFocus } from './keep-focus';

/** Keeps the focus from falling to the page's body. Mount it once. */
export function FocusKeeper() {
  useEffect(() => keepFocus(), []);
  return null;
}
