/** An item as it comes, before it is known what it is nested in. */
export interface LooseItem {
  level: number;
  ordered: boolean;
  /** As in HTML: 1, a, A, i or I. */
  type: string;
  /** The number that is shown, where it is known. */
  value: number | null;
  content: Node[];
}

interface OpenList {
  level: number;
  element: HTMLElement;
  item: LooseItem;
  next: number;
}

/** Lists within lists, from items that only know their level. Where the numbers begin again, so does the list. */
export function nestedLists(document: Document, items: readonly LooseItem[], maxDepth: number): HTMLElement[] {
  const tops: HTMLElement[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    let current = open.at(-1);
    if (current && current.level === item.level && !continues(current, item)) {
      open.pop();
      current = undefined;
    } else if (current && current.level < item.level && open.length >= maxDepth) {
      // As deep as a text may go: deeper items stay beside their parent rather than being lost.
    } else if (current && current.level < item.level) current = undefined;
    if (!current) {
      const element = document.createElement(item.ordered ? 'ol' : 'ul');
      const start = item.value ?? 1;
      if (item.ordered && start !== 1) element.setAttribute('start', String(start));
      if (item.ordered && item.type !== '1') element.setAttribute('type', item.type);
      const parent = open.at(-1)?.element.lastElementChild;
      if (parent) parent.append(element);
      else tops.push(element);
      current = { level: item.level, element, item, next: start };
      open.push(current);
    }
    const entry = document.createElement('li');
    entry.append(...item.content);
    current.element.append(entry);
    current.next = (item.value ?? current.next) + 1;
  }
  return tops;
}

function continues(current: OpenList, item: LooseItem): boolean {
  if (current.item.ordered !== item.ordered) return false;
  if (!item.ordered) return true;
  return current.item.type === item.type && (item.value === null || item.value === current.next);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanValue(text: string): number {
  const values = [...text.toLowerCase()].map(letter => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Letters after z go on with aa, ab. */
const letterValue = (text: string): number =>
  [...text.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);

/**
 * Reads what a word processor put before an item: "·", "2.", "(b)", "iv)", "1.3.2".
 * @param before what the item before it in the same list was: "i" after "h" is a letter
 */
export function readMarker(marker: string, before?: LooseItem): Pick<LooseItem, 'ordered' | 'type' | 'value'> {
  const text = marker.replace(/[\s\u00a0]+/g, '');
  const bullet = { ordered: false, type: '1', value: null };
  const match =
    /^\(?(?:\d+\.)*(?:(\d{1,5})|([ivxlcdm]{1,8})|([IVXLCDM]{1,8})|([a-z]{1,2})|([A-Z]{1,2}))(?:[.):]|\.\))?$/.exec(
      text,
    );
  if (!match) return bullet;
  const [, digits, smallRoman, largeRoman, small, large] = match;
  if (digits) return { ordered: true, type: '1', value: Number(digits) };
  // The round bullet of a second level is the letter "o", with nothing after it.
  if (text === 'o') return bullet;
  const letters = smallRoman ?? largeRoman ?? small ?? large ?? '';
  const capital = letters === letters.toUpperCase();
  const follows =
    before?.ordered && before.type === (capital ? 'A' : 'a') && letterValue(letters) === (before.value ?? 0) + 1;
  const roman =
    (smallRoman ?? largeRoman) !== undefined &&
    !follows &&
    (/^i$/i.test(letters) || /^[iI]$/.test(before?.type ?? '') || letters.length > 1);
  if (!/[.)]/.test(text)) return bullet;
  return roman
    ? { ordered: true, type: capital ? 'I' : 'i', value: romanValue(letters) }
    : { ordered: true, type: capital ? 'A' : 'a', value: letterValue(letters) };
}
