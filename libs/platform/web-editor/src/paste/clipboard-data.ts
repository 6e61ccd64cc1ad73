import type { EditorView } from '@tiptap/pm/view';

/** The clipboard's own data is gone when its event is over. */
export function copyOf(from: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  for (const type of from.types) if (type !== 'Files') copy.setData(type, from.getData(type));
  for (const file of from.files) copy.items.add(file);
  return copy;
}

/** Gives an editor what was pasted elsewhere, or earlier, as if it were pasted now. */
export function handOn(view: EditorView, data: DataTransfer): void {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox leaves out the data that such an event is made with: what was pasted would be gone without a word.
  Object.defineProperty(event, 'clipboardData', { value: data });
  view.dom.dispatchEvent(event);
}
