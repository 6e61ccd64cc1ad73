import { useEffect } from 'react';
import { focusRefusedFields } from './focus-refused';
import { keepFocus } from './keep-focus';
import { closeOneByOne } from './one-by-one';

/** Keeps the focus from falling to the page's body, brings it to what was refused, and closes dialogs one by one. Mount it once. */
export function FocusKeeper() {
  useEffect(() => keepFocus(), []);
  useEffect(() => focusRefusedFields(), []);
  useEffect(() => closeOneByOne(), []);
  return null;
}
