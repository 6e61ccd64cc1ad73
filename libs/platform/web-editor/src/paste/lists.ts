import { type LooseItem, nestedLists, readMarker } from './list-items';

const TYPES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Makes lists of what Word, Word online and Google Docs write for lists, nested as they were. */
export function takeLists(root: Element, maxDepth: number): void {
  takeWordParagraphs(root, maxDepth);
  // Before items are put into other lists, where they no longer say that they are boxes to tick.
  for (const item of root.querySelectorAll('li')) tidyItem(item);
  takeSingleItemLists(root, maxDepth);
  for (const list of root.querySelectorAll('ul,ol')) if (root.contains(list)) tidyList(list);
}

/** Desktop Word: paragraphs that say `mso-list:l0 level2 lfo1`, with their bullet or number as text. */
function takeWordParagraphs(root: Element, maxDepth: number): void {
  const paragraphs = new Set([...root.querySelectorAll('p,h1,h2,h3,h4,h5,h6,div')].filter(isListParagraph));
  for (const first of paragraphs) {
    if (!paragraphs.has(first)) continue;
    const items: LooseItem[] = [];
    const place = first.ownerDocument.createComment('');
    first.before(place);
    for (let current: Element | null = first; current && paragraphs.has(current);) {
      const next: Element | null = current.nextElementSibling;
      paragraphs.delete(current);
      items.push(wordItem(current, items));
      current.remove();
      current = next;
    }
    place.replaceWith(...nestedLists(place.ownerDocument, items, maxDepth));
  }
}

const WORD_LIST = /mso-list:\s*l\d+\s+level(\d)/i;
const TYPED_MARKER = /^[\s\u00a0]*([·•o§Ø▪\-–]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])[\u00a0 \t]{2,}/i;

function isListParagraph(element: Element): boolean {
  if (/^li$/i.test(element.parentElement?.nodeName ?? '')) return false;
  if (WORD_LIST.test(styleOf(element))) return true;
  // Outlook on the web leaves the class and the bullet, and takes the style away.
  return /MsoListParagraph/.test(element.className) && TYPED_MARKER.test((element.textContent ?? '').slice(0, 40));
}

function wordItem(element: Element, before: readonly LooseItem[]): LooseItem {
  const said = WORD_LIST.exec(styleOf(element));
  const indent = /margin-left:\s*([\d.]+)(pt|cm|in|px)/i.exec(styleOf(element));
  const points = Number(indent?.[1] ?? 36) * ({ cm: 28.35, in: 72, px: 0.75 }[indent?.[2]?.toLowerCase() ?? ''] ?? 1);
  const level = said ? Number(said[1]) : Math.max(1, Math.round(points / 36));
  const marker = takeMarker(element);
  const sibling = before.findLast(item => item.level <= level);
  const shown = readMarker(marker, sibling?.level === level ? sibling : undefined);
  return { level, ...shown, content: [...element.childNodes] };
}

function takeMarker(element: Element): string {
  const ignored = [...element.querySelectorAll('[style*="mso-list"]')].find(span =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  );
  if (ignored) {
    const text = ignored.textContent ?? '';
    ignored.remove();
    return text;
  }
  const marker = TYPED_MARKER.exec((element.textContent ?? '').slice(0, 60));
  if (!marker) return '';
  dropCharacters(element, marker[0].length);
  return marker[1] ?? '';
}

/** Takes the first characters of what an element holds. */
function dropCharacters(element: Node, count: number): number {
  let left = count;
  for (const child of [...element.childNodes]) {
    if (left === 0) return 0;
    if (child.nodeName === '#text') {
      const text = child.textContent ?? '';
      child.textContent = text.slice(left);
      left = Math.max(0, left - text.length);
    } else left = dropCharacters(child, left);
  }
  return left;
}

/** Word online: a list of its own for each item, which says its level. */
function takeSingleItemLists(root: Element, maxDepth: number): void {
  for (const wrapper of root.querySelectorAll('.ListContainerWrapper')) wrapper.replaceWith(...wrapper.childNodes);
  const handled = new Set<Element>();
  for (const first of root.querySelectorAll('ul,ol')) {
    if (handled.has(first) || !isLeveled(first)) continue;
    const lists: Element[] = [];
    for (let next: Element | null = first; next && isLeveled(next); next = next.nextElementSibling) lists.push(next);
    lists.forEach(list => handled.add(list));
    const items = lists.flatMap(leveledItems);
    const place = first.ownerDocument.createComment('');
    first.before(place);
    for (const list of lists) list.remove();
    place.replaceWith(...nestedLists(place.ownerDocument, items, maxDepth));
  }
}

const itemsOf = (list: Element): Element[] => [...list.children].filter(child => child.nodeName.toLowerCase() === 'li');
const levelOf = (item: Element): number =>
  Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level')) || 0;

/** Google Docs gives levels too, but nests its lists as well: those are right already. */
function isLeveled(list: Element): boolean {
  if (!/^[uo]l$/i.test(list.nodeName) || /^[uo]l|li$/i.test(list.parentElement?.nodeName ?? '')) return false;
  const items = itemsOf(list);
  return (
    items.length > 0 &&
    items.length === list.children.length &&
    items.every(item => levelOf(item) > 0 && !item.querySelector('ul,ol'))
  );
}

function leveledItems(list: Element): LooseItem[] {
  const ordered = list.nodeName.toLowerCase() === 'ol';
  return itemsOf(list).map((item, index) => ({
    level: levelOf(item),
    ordered,
    type: typeOf(item) ?? typeOf(list) ?? '1',
    value: ordered ? numberOf(list, item, index) : null,
    content: [...item.childNodes],
  }));
}

function numberOf(list: Element, item: Element, index: number): number | null {
  const start = list.getAttribute('start') ?? item.getAttribute('data-aria-posinset');
  return start === null || !/^\d{1,5}$/.test(start) ? null : Number(start) + (list.hasAttribute('start') ? index : 0);
}

function typeOf(element: Element): string | undefined {
  const given = element.getAttribute('type');
  if (given && /^[1aAiI]$/.test(given)) return given;
  return TYPES[/list-style(?:-type)?:\s*([a-z-]+)/.exec(styleOf(element))?.[1] ?? ''];
}

/** Boxes to tick stay in words. */
function tidyItem(item: Element): void {
  const box = item.querySelector(
    ':scope > input[type="checkbox"], :scope > p > input[type="checkbox"], :scope > label > input[type="checkbox"]',
  );
  const checked = box
    ? box.hasAttribute('checked')
    : item.getAttribute('role') === 'checkbox'
      ? item.getAttribute('aria-checked') === 'true'
      : null;
  box?.remove();
  if (checked === null) return;
  const into = item.firstElementChild?.nodeName.toLowerCase() === 'p' ? item.firstElementChild : item;
  into.prepend(checked ? '☑ ' : '☐ ');
}

/** A list that stands directly in a list belongs to the item before it. */
function tidyList(list: Element): void {
  const type = typeOf(list) ?? (list.firstElementChild ? typeOf(list.firstElementChild) : undefined);
  if (type && list.nodeName.toLowerCase() === 'ol') list.setAttribute('type', type);
  const parent = list.parentElement;
  if (!parent || !/^[uo]l$/i.test(parent.nodeName)) return;
  const before = list.previousElementSibling;
  if (before?.nodeName.toLowerCase() === 'li') before.append(list);
  else {
    const item = list.ownerDocument.createElement('li');
    list.replaceWith(item);
    item.append(list);
  }
}
