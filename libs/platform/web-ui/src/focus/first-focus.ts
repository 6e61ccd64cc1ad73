/** To be written into or chosen from. A switch among links is no reason to pass the links by. */
const FIELDS =
  'input:not([type="hidden"], [type="radio"], [type="checkbox"]), select, textarea, [contenteditable="true"]';
const CONTROLS = `${FIELDS}, input, a[href], button`;
const CHOSEN = '[data-autofocus]:not([data-stands-in])';

const isFree = (element: Element) =>
  !element.matches(':disabled, [data-disabled="true"], [tabindex="-1"]') &&
  (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }));
/** What lies below the fold is not where one begins: the dialog is read first. */
const isInSight = (element: Element) => element.getBoundingClientRect().top < window.innerHeight;

/** Dialogs are drawn beside the page, so that only little has to be looked through. */
const dialogs = (): HTMLElement[] =>
  [...document.body.children].flatMap(child =>
    child.id === 'root' ? [] : [...child.querySelectorAll<HTMLElement>('[aria-modal="true"]')],
  );

function firstOf(dialog: HTMLElement): HTMLElement | undefined {
  const header = dialog.querySelector('header');
  const within = (selector: string) =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].filter(
      element => !header?.contains(element) && isFree(element) && isInSight(element),
    );
  return within(FIELDS)[0] ?? within(CONTROLS)[0];
}

/**
 * Where somebody begins in a dialog: at what it has chosen itself by `data-autofocus`, else at its first field, else at its first
 * control, never at the button that closes it. Where nothing is there yet, the title holds the place until it comes. The mark is
 * set as soon as the dialog is drawn: the dialog's own trap follows it.
 * @returns to be called whenever the page has changed
 */
export function firstFocus(): () => void {
  const seen = new WeakSet<HTMLElement>();
  let waiting: { dialog: HTMLElement; title: HTMLElement } | null = null;

  const begin = (dialog: HTMLElement) => {
    hideTooltips();
    if (dialog.querySelector(CHOSEN)) return;
    const first = firstOf(dialog);
    if (first) return first.setAttribute('data-autofocus', '');
    const title = dialog.querySelector<HTMLElement>('header h2');
    if (!title) return;
    title.tabIndex = -1;
    title.setAttribute('data-autofocus', '');
    title.setAttribute('data-stands-in', '');
    waiting = { dialog, title };
  };
  const goOn = () => {
    if (!waiting) return;
    const { dialog, title } = waiting;
    const { activeElement } = document;
    // Whoever has gone on by themselves is left where they are.
    if (
      !dialog.isConnected ||
      (activeElement !== title && activeElement !== document.body && dialog.contains(activeElement))
    ) {
      waiting = null;
      return;
    }
    const first = dialog.querySelector<HTMLElement>(CHOSEN) ?? firstOf(dialog);
    if (!first || activeElement !== title) return;
    waiting = null;
    title.removeAttribute('data-autofocus');
    first.focus({ preventScroll: true });
  };
  return () => {
    goOn();
    for (const dialog of dialogs()) {
      if (seen.has(dialog)) continue;
      seen.add(dialog);
      begin(dialog);
    }
  };
}

/** What explains a button lies in the way of what the button has opened, and the pointer has not moved away from it. */
const hideTooltips = () =>
  document.querySelectorAll(':hover').forEach(element => element.dispatchEvent(new MouseEvent('mouseleave')));
