import { type RefObject, useLayoutEffect } from 'react';

/**
 * Takes what is inside of a message out of the order of the Tab key while another message is the list's stop. With links,
 * formulas and a menu in each, a hundred messages were more than a hundred stops before the place to write. A mouse and a screen
 * reader's own keys reach them all the same.
 */
export function useInnerStops(item: RefObject<HTMLElement | null>, reachable: boolean): void {
  // After each drawing, since a reaction or a menu's button may have come.
  useLayoutEffect(() => {
    const inner = item.current?.querySelectorAll<HTMLElement>('a[href], button, [tabindex]') ?? [];
    for (const element of inner) {
      const held = element.dataset['stop'];
      if (reachable && held !== undefined) {
        delete element.dataset['stop'];
        if (held) element.setAttribute('tabindex', held);
        else element.removeAttribute('tabindex');
      } else if (!reachable && held === undefined && element.tabIndex >= 0) {
        element.dataset['stop'] = element.getAttribute('tabindex') ?? '';
        element.tabIndex = -1;
      }
    }
  });
}
