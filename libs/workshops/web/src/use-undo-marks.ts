import { FREE_CHANGE_MS } from '@tessellate/workshops-contract';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { isWriting } from '@tessellate/web-ui';
import type { Mark } from './marks';

export interface Undoable {
  act: string;
  /** What was done, as the bar says it. */
  words: string;
  back: [string, Mark | null][];
  at: number;
}

/** What was marked on this page within the last ten minutes, and the way back: a button, and Ctrl/⌘ Z. */
export function useUndoMarks(
  takeBack: (act: string, back: [string, Mark | null][]) => void,
  refused: readonly string[],
) {
  const [done, setDone] = useState<Undoable[]>([]);
  const [undone, setUndone] = useState<string | null>(null);
  const standing = done.filter(({ act }) => !refused.includes(act));
  const last = standing.at(-1) ?? null;

  const remember = useCallback((undoable: Omit<Undoable, 'at'>) => {
    setUndone(null);
    setDone(before => [...before, { ...undoable, at: Date.now() }]);
  }, []);
  const undo = useCallback(() => {
    if (!last) return;
    takeBack(last.act, last.back);
    setDone(before => before.filter(({ act }) => act !== last.act));
    setUndone(last.words);
  }, [last, takeBack]);

  // After ten minutes the server asks for a reason: a button that cannot do it is not shown.
  const oldest = done[0]?.at;
  useEffect(() => {
    if (oldest === undefined) return;
    const end = () => setDone(before => before.filter(({ at }) => at + FREE_CHANGE_MS > Date.now()));
    const timer = setTimeout(end, Math.max(0, oldest + FREE_CHANGE_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [oldest]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (!last || event.defaultPrevented || isWriting(event.target)) return;
    if (document.querySelector('[aria-modal="true"]')) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { last, undone, remember, undo };
}
