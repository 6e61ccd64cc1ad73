import { firstFocus } from './first-focus';

/** Something that had the focus, and enough of its surroundings to find what stands in its place once it is gone. */
interface Stop {
  element: HTMLElement;
  label: string;
  path: string;
  /** From the nearest outwards, each with its neighbours as they were. */
  above: { element: Element; next: Element | null; previous: Element | null }[];
}

const REMEMBERED = 12;
/** Dialogs and menus take the focus for themselves, and give it back: they come first. */
const AFTER_MS = 40;
/** A button that is busy is disabled, and comes back; one that is disabled for longer stays so. */
const BUSY_MS = 1_000;
const FOCUSABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable="true"]';

const isDisabled = (element: Element) => element.matches(':disabled, [data-disabled="true"]');
const isShown = (element: Element) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
const usable = (element: Element) => element.isConnected && !isDisabled(element) && isShown(element);
/** A name of its own tells a control also where another element has taken its place, as an editor does of the plain field. */
const labelOf = (element: Element) =>
  element.getAttribute('aria-label') ?? `${element.tagName} ${element.textContent?.trim().slice(0, 80) ?? ''}`;

function stopAt(element: HTMLElement): Stop {
  const above: Stop['above'] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    above.push({ element: at, next: at.nextElementSibling, previous: at.previousElementSibling });
  return { element, label: labelOf(element), path: location.pathname, above };
}

const focusableIn = (scope: Element): HTMLElement[] =>
  [scope, ...scope.querySelectorAll(FOCUSABLE)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(FOCUSABLE) && usable(element),
  );
const firstIn = (scope: Element | null): HTMLElement | undefined =>
  scope?.isConnected ? focusableIn(scope).find(element => element === scope || element.tabIndex >= 0) : undefined;

/** The same control drawn anew, or what stands where it stood: its neighbour in what is left of its surroundings. */
function successor({ element, label, above }: Stop, scope: Element): HTMLElement | null {
  if (usable(element)) return scope.contains(element) ? element : null;
  const left = above.findIndex(
    (level, place) => place > 0 && level.element.isConnected && scope.contains(level.element),
  );
  const around = above[left]?.element;
  // All of the page is not the place where it stood.
  if (!around || around === scope || around.matches('main, #root')) return null;
  const twins = focusableIn(around).filter(other => labelOf(other) === label);
  if (twins.length === 1 && twins[0]) return twins[0];
  const { next, previous } = above[left - 1] ?? {};
  return firstIn(next ?? null) ?? firstIn(previous ?? null) ?? firstIn(around) ?? null;
}

/** The dialog on top, which holds the focus while it is open. */
const openDialog = (): Element | undefined =>
  [...document.querySelectorAll('[aria-modal="true"]')].filter(isShown).at(-1);

/**
 * One rule for the whole app: what had the focus and goes – a menu's entry, a dialog, a row that moves, a button that was
 * pressed and is not needed any more – hands it back to what opened it, or to what stands in its place. Without it the browser
 * puts the focus on the page's body, and a keyboard or a screen reader begins again from the top. What opens takes it sensibly.
 * @returns what ends it
 */
export function keepFocus(): () => void {
  let stops: Stop[] = [];
  let last: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = () => document.activeElement === null || document.activeElement === document.body;

  const remember = (element: HTMLElement) => {
    last = element;
    const path = location.pathname;
    stops = [stopAt(element), ...stops.filter(stop => stop.element !== element && stop.path === path)].slice(
      0,
      REMEMBERED,
    );
  };
  const giveBack = () => {
    const here = stops.filter(stop => stop.path === location.pathname);
    // Another page has come: its heading takes the focus.
    if (!lost() || !last || here[0]?.element !== last) return;
    const scope = openDialog() ?? document.body;
    for (const stop of here) {
      const next = successor(stop, scope);
      if (!next) continue;
      next.focus({ preventScroll: true });
      if (lost()) continue;
      return next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    firstIn(scope === document.body ? document.querySelector('main h1') : scope)?.focus({ preventScroll: true });
  };
  const later = (ms = AFTER_MS) => {
    clearTimeout(timer);
    timer = setTimeout(giveBack, ms);
  };

  const focused = ({ target }: FocusEvent) =>
    target instanceof HTMLElement && target !== document.body && remember(target);
  // Safari leaves a button that is pressed without the focus; it has opened what comes all the same.
  const pressed = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null;
    if (control && !isDisabled(control)) remember(control);
    else last = null;
  };
  const dialogsOpened = firstFocus();
  const changes = new MutationObserver(records => {
    dialogsOpened();
    const gone = last;
    if (!gone) return;
    const removed = records.some(({ removedNodes }) => [...removedNodes].some(node => node.contains(gone)));
    if (removed) return later();
    if (!records.some(({ type, target }) => type === 'attributes' && target === gone)) return;
    later(isDisabled(gone) ? BUSY_MS : AFTER_MS);
  });

  document.addEventListener('focusin', focused);
  document.addEventListener('pointerdown', pressed, { capture: true });
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('pointerdown', pressed, { capture: true });
  };
}
