import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

const STORED = 'tessellate.single-keys';
// eslint-disable-next-line no-restricted-syntax -- the choice is the device's (localStorage), and so are those who hear of it
const listeners = new Set<() => void>();

/** Whether shortcuts of a single key are on. Who dictates, or hits keys by accident, can switch them off on their device. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Without storage they stay on.
  }
  listeners.forEach(listener => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useSingleKeysSwitch(): [on: boolean, change: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, singleKeysOn), switchSingleKeys];
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'MATH-FIELD'].includes(target.tagName));

/** Whether a key may act on the page: not while somebody writes, nor behind a dialog or in a menu. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return false;
  if (document.querySelector('[aria-modal="true"]')) return false;
  if (event.target instanceof Element && event.target.closest('[role="menu"]')) return false;
  return singleKeysOn();
}

/** Single-key shortcuts, from anywhere on the page that shows them. */
export function useSingleKeys(keys: Record<string, () => void>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act || !isSingleKey(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
