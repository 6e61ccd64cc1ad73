/** What was pasted into a plain field with formatting, formulas or files, which only the editor can take. */
export interface PlainPaste {
  data: DataTransfer;
  /** Its plain text, which stands in the field meanwhile. */
  text: string;
  /** Where in the field it stands. */
  at: number;
  /** The whole field, as it was when that was known. */
  field: string;
}

/** @param area as it is before the browser puts the plain text in */
export function beginPaste(
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
  data: DataTransfer,
): PlainPaste {
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n');
  return { data, text, at: selectionStart, field: value.slice(0, selectionStart) + text + value.slice(selectionEnd) };
}

/** The same where it stands now, or null once somebody has changed something within it. */
export function stillThere(pasted: PlainPaste | null, field: string): PlainPaste | null {
  if (!pasted || pasted.field === field) return pasted;
  const { field: was, text, at } = pasted;
  if (field.startsWith(was.slice(0, at + text.length))) return { ...pasted, field };
  const moved = field.length - was.length + at;
  return moved >= 0 && field.endsWith(was.slice(at)) ? { ...pasted, field, at: moved } : null;
}
