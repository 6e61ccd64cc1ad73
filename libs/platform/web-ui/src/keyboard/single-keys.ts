import { useEffect, useEffectEvent } from 'react';
import { deviceChoice } from '../device/device-choice';

/** Who dictates, or hits keys by accident, can switch single-key shortcuts off on their device. */
const single = deviceChoice('tessellate.single-keys', 'on', 'off');

export function useSingleKeysSwitch(): [on: boolean, change: (on: boolean) => void] {
  return [single.useChoice() === 'on', on => single.choose(on ? 'on' : 'off')];
}

/** Whether keys go into a field. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'MATH-FIELD'].includes(target.tagName));

/** Whether a key may act on the page: not while somebody writes, nor behind a dialog or in a menu. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return false;
  if (document.querySelector('[aria-modal="true"]')) return false;
  if (event.target instanceof Element && event.target.closest('[role="menu"]')) return false;
  return single.now() === 'on';
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
