const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

/** What stands before an item of a numbered list, as a page shows it. @param type as in HTML: 1, a, A, i or I */
export function itemMarker(number: number, type: unknown): string {
  const shown = number < 1 ? String(number) : inKind(number, String(type).toLowerCase());
  return `${type === 'A' || type === 'I' ? shown.toUpperCase() : shown}. `;
}

function inKind(number: number, kind: string): string {
  if (kind === 'a') return letters(number);
  return kind === 'i' && number < 4000 ? roman(number) : String(number);
}

/** After z come aa, ab. */
const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));

function roman(number: number): string {
  let [left, text] = [number, ''];
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
