import { closeOneByOne } from './one-by-one';

let end = (): void => undefined;
const closed: string[] = [];
const dialog = (name: string) =>
  `<section role="dialog" aria-modal="true" id="${name}"><header><button>Close</button></header><input></section>`;
const show = (html: string) => {
  document.body.innerHTML = html;
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => closed.push(button.closest('section')?.id ?? ''));
  end = closeOneByOne();
};
let reached = 0;
const count = () => (reached += 1);
const escape = (target: Element) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

beforeEach(() => {
  closed.length = reached = 0;
});
afterEach(() => {
  end();
  window.removeEventListener('keydown', count, { capture: true });
});

it('closes only the dialog on top', () => {
  show(dialog('below') + dialog('above'));
  window.addEventListener('keydown', count, { capture: true });
  escape(document.querySelector('#above input')!);
  expect(closed).toEqual(['above']);
  expect(reached).toBe(0);
});

it('leaves the key to a dialog that is alone, and to a menu', () => {
  show(dialog('alone'));
  window.addEventListener('keydown', count, { capture: true });
  escape(document.querySelector('#alone input')!);
  document.body.insertAdjacentHTML('beforeend', dialog('above'));
  const field = document.querySelector('#above input')!;
  field.setAttribute('data-mantine-stop-propagation', 'true');
  escape(field);
  expect(closed).toEqual([]);
  expect(reached).toBe(2);
});
