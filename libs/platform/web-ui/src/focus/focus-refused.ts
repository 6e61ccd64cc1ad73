const REFUSED = '[aria-invalid="true"]';
const FIELDS = 'input:not([type="hidden"]), select, textarea, button, [tabindex], [contenteditable="true"]';

/** What a press sends: its form, or in a dialog without one the dialog. */
function sentFrom({ type, target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  if (type === 'submit') return target;
  const button = target.closest('button');
  return button && !button.closest('form') ? button.closest('[role="dialog"], [role="alertdialog"]') : null;
}

/**
 * One rule for every form: when what was sent is refused, the focus goes to the first field that has to be changed, where a
 * screen reader reads the refusal and a phone scrolls to it. Whoever goes on typing, or has gone elsewhere, is left alone.
 * @returns what ends it
 */
export function focusRefusedFields(): () => void {
  let scope: Element | null = null;
  let told: Element | null = null;

  const look = () => {
    if (!scope?.isConnected) return;
    const { activeElement: at } = document;
    if (at && at !== document.body && !scope.contains(at)) return;
    const refused = scope.querySelector(REFUSED);
    if (!refused || refused === told) return;
    told = refused;
    if (refused.contains(at)) return;
    const field = refused.matches(FIELDS) ? refused : refused.querySelector(FIELDS);
    if (field instanceof HTMLElement) field.focus();
  };
  const sent = (event: Event) => {
    const next = sentFrom(event);
    if (!next) return;
    scope = next;
    told = null;
    // What is refused as before is not drawn anew.
    requestAnimationFrame(look);
  };
  const typed = ({ target }: Event) => {
    if (target instanceof Node && scope?.contains(target)) scope = null;
  };
  const changes = new MutationObserver(look);

  document.addEventListener('submit', sent, { capture: true });
  document.addEventListener('click', sent, { capture: true });
  document.addEventListener('input', typed, { capture: true });
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-invalid'] });
  return () => {
    changes.disconnect();
    document.removeEventListener('submit', sent, { capture: true });
    document.removeEventListener('click', sent, { capture: true });
    document.removeEventListener('input', typed, { capture: true });
  };
}
