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
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // An engine that leaves the data of such an event out still gets the words.
  if (event.clipboardData) view.dom.dispatchEvent(event);
  else if (data.getData('text/html')) view.pasteHTML(data.getData('text/html'));
  else view.pasteText(data.getData('text/plain'));
}
