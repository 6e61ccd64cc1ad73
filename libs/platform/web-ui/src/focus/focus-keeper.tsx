import { useEffect } from 'react';
import { focusRefusedFields } from './focus-refused';
import { keepFocus } from './keep-focus';

/** Keeps the focus from falling to the page's body, and brings it to what was refused. Mount it once. */
export function FocusKeeper() {
  useEffect(() => keepFocus(), []);
  useEffect(() => focusRefusedFields(), []);
  return null;
}
