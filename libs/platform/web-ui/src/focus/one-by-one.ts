const isShown = (element: Element) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
/** As Mantine's menus and lists say that the key is theirs. */
const isTaken = ({ target }: Event) =>
  target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true';

/**
 * Escape closes the dialog on top alone. By itself Mantine closes all that are open: what was typed into the one below was gone
 * with it. Where a dialog has no button that closes it, Escape does nothing.
 * @returns what ends it
 */
export function closeOneByOne(): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || isTaken(event)) return;
    const open = [...document.querySelectorAll('[aria-modal="true"]')].filter(isShown);
    if (open.length < 2) return;
    event.stopImmediatePropagation();
    open.at(-1)?.querySelector<HTMLElement>('header button')?.click();
  };
  // Before those of the dialogs, which come later and listen at the same place.
  window.addEventListener('keydown', pressed, { capture: true });
  return () => window.removeEventListener('keydown', pressed, { capture: true });
}
