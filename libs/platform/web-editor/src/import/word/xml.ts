import { RefusedImportError } from '../refused';

/** @throws RefusedImportError when it is not what Word writes */
export function parseXml(source: string): Document {
  // Word writes none; with one, a few lines can stand for gigabytes.
  if (/<!DOCTYPE/i.test(source)) throw new RefusedImportError(UNREADABLE);
  const document = new DOMParser().parseFromString(source, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new RefusedImportError(UNREADABLE);
  return document;
}

export const UNREADABLE =
  'This is not a Word document that can be read here. Open it in Word, save it as “Word document (.docx)”, and choose that file.';

export const child = (element: Element | null | undefined, name: string): Element | null =>
  [...(element?.children ?? [])].find(one => one.nodeName === name) ?? null;

/** `w:val` of a child, such as of `w:numId`. */
export const valueOf = (element: Element | null | undefined, name: string): string | null =>
  child(element, name)?.getAttribute('w:val') ?? null;

/** Whether a property such as `w:b` is set: there without a value, or with one that says so. */
export function isOn(element: Element | null | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== null && !/^(?:0|false|off|none)$/.test(found.getAttribute('w:val') ?? '');
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
