import { isSingleKey, useSingleKeys } from '@tessellate/web-ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { MARK_KEYS } from './marks';
import type { AttendanceMark } from '@tessellate/workshops-contract';

/** After a g a letter goes to a page. */
const SEQUENCE_MS = 1_200;

interface RegisterKeys {
  personIds: readonly string[];
  /** Where the arrows begin. */
  first: string | undefined;
  /** A dialog is about to open or open: keys are meant for it. */
  paused: boolean;
  onMark: (personId: string, mark: AttendanceMark) => void;
  /** One of the parts of a workshop that count, from 1. */
  onCredit: (personId: string, place: number) => void;
  onMove: () => void;
  onEscape: () => void;
}

/**
 * Between people with the arrows, to their marks with letters. The focus itself says who is meant and is moved within the key's own
 * event, so that keys pressed quickly one after the other each find it in its place.
 */
export function useRegisterKeys({ personIds, first, paused, onMark, onCredit, onMove, onEscape }: RegisterKeys) {
  const list = useRef<HTMLUListElement>(null);
  const wentAt = useRef(-Infinity);
  const [current, setCurrent] = useState<string | null>(null);

  const rowOf = (id: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])].find(row => row.dataset['person'] === id);
  const focusedRow = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-person]');
    return row && list.current?.contains(row) ? row : null;
  };
  const focusOn = (id: string | undefined) => {
    const row = rowOf(id);
    // The same mark of the next person, as in a table.
    const column = focusedRow() ? (document.activeElement as HTMLElement).dataset['mark'] : undefined;
    const stop =
      (column && row?.querySelector<HTMLElement>(`button[data-mark="${column}"]`)) ||
      row?.querySelector<HTMLElement>('[data-main], a, button:not(:disabled)');
    stop?.focus();
    stop?.scrollIntoView({ block: 'nearest' });
  };
  const move = (step: number) => {
    if (paused) return;
    onMove();
    const at = personIds.indexOf(focusedRow()?.dataset['person'] ?? '');
    focusOn(at < 0 ? (first ?? personIds[0]) : personIds[Math.min(personIds.length - 1, Math.max(0, at + step))]);
  };
  const along = (step: number) => {
    const stops = [...(focusedRow()?.querySelectorAll<HTMLElement>('a, button:not(:disabled)') ?? [])];
    stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  };

  const moves: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
  };
  // From anywhere on the page the arrows lead into the list.
  useSingleKeys(moves);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event;
    const row = focusedRow();
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const taken = (act: () => void) => {
      event.preventDefault();
      act();
    };
    if (key === 'Escape') return onEscape();
    if (key === 'ArrowDown' || key === 'ArrowUp') return taken(moves[key] as () => void);
    if (key === 'ArrowRight' || key === 'ArrowLeft') return taken(() => along(key === 'ArrowRight' ? 1 : -1));
    if (paused || !isSingleKey(event.nativeEvent)) return;
    const going = event.timeStamp - wentAt.current < SEQUENCE_MS;
    wentAt.current = key === 'g' ? event.timeStamp : -Infinity;
    const id = row.dataset['person'];
    const mark = Object.hasOwn(MARK_KEYS, key.toLowerCase()) ? MARK_KEYS[key.toLowerCase()] : undefined;
    if (going || !id) return;
    if (mark) return taken(() => onMark(id, mark));
    if (/^[1-9]$/.test(key)) taken(() => onCredit(id, Number(key)));
  };
  const onFocus = () => {
    const id = focusedRow()?.dataset['person'];
    if (id) setCurrent(id);
  };
  return { list, onKeyDown, onFocus, current: current && personIds.includes(current) ? current : (first ?? null) };
}
