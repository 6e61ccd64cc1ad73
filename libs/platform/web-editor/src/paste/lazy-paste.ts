import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { copyOf, handOn } from './clipboard-data';

type Converters = typeof import('./converters');

// eslint-disable-next-line no-restricted-syntax -- code that was fetched: the same for everybody
let loaded: Converters | null = null;
// eslint-disable-next-line no-restricted-syntax -- likewise
let coming: Promise<void> | null = null;

/** What reads the formatting of other programs, once it is here. */
export const converters = (): Converters | null => loaded;

/** Fetches it, once. Afterwards it is here, or could not be fetched this time. */
export function fetchConverters(): Promise<void> {
  coming ??= import('./converters')
    .then(
      code => void (loaded = code),
      () => undefined,
    )
    .finally(() => (coming = null));
  return coming;
}

/** Formulas in signs of other programs, MathML, or rows of a table. */
export const MORE_THAN_WORDS = /[\\\t]|\$\$|<\/?\w*:?math/;

function needsConverters(data: DataTransfer): boolean {
  const html = data.getData('text/html');
  return html === '' ? MORE_THAN_WORDS.test(data.getData('text/plain')) : !html.includes('data-pm-slice');
}

interface Waiting {
  /** Where it was pasted: what is typed meanwhile stands behind it. */
  at: number;
  data: DataTransfer;
}

const key = new PluginKey<readonly Waiting[]>('lazyPaste');
// eslint-disable-next-line no-restricted-syntax -- of each editor by itself
const arriving = new WeakMap<EditorView, Promise<void>>();

/** Resolves when everything that was pasted stands in the text; null when it does already. */
export const pasteArriving = (view: EditorView): Promise<void> | null => arriving.get(view) ?? null;

/** Holds a paste until the code that can read it is here, at its place, while one types on. */
export function lazyPaste(): Plugin<readonly Waiting[]> {
  let shift = false;
  return new Plugin<readonly Waiting[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, waiting) => {
        const change = tr.getMeta(key) as { add?: Waiting; take?: boolean } | undefined;
        const moved = waiting.map(one => ({ ...one, at: tr.mapping.map(one.at, -1) }));
        if (change?.take) return moved.slice(1);
        return change?.add ? [...moved, change.add] : moved;
      },
    },
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => {
          shift = event.shiftKey;
          return false;
        },
        dragenter: () => {
          void fetchConverters();
          return false;
        },
        paste: (view, event) => {
          const { clipboardData: data } = event;
          // With Shift only the words are wanted, which need no reading.
          if (loaded || shift || !data || !view.editable || !needsConverters(data)) return false;
          event.preventDefault();
          const copy = copyOf(data);
          const { tr, selection } = view.state;
          // Otherwise the next key would take the place of what is selected, and the paste that of the key.
          if (selection instanceof TextSelection) tr.deleteSelection();
          view.dispatch(tr.setMeta(key, { add: { at: tr.selection.from, data: copy } }));
          const before = arriving.get(view) ?? Promise.resolve();
          const done = Promise.all([before, fetchConverters()]).then(() => {
            if (!view.isDestroyed) arrive(view);
            if (arriving.get(view) === done) arriving.delete(view);
          });
          arriving.set(view, done);
          return true;
        },
      },
    },
  });
}

function arrive(view: EditorView): void {
  const [first] = key.getState(view.state) ?? [];
  if (!first) return;
  const { selection, doc, tr } = view.state;
  tr.setMeta(key, { take: true }).setMeta('addToHistory', false);
  // Unless somebody went on meanwhile, the caret is where it belongs, among cells for example.
  const stayed = selection.from === first.at;
  if (!stayed) tr.setSelection(TextSelection.near(doc.resolve(first.at)));
  view.dispatch(tr);
  const html = first.data.getData('text/html');
  if (loaded) handOn(view, first.data);
  else if (html) view.pasteHTML(html);
  else view.pasteText(first.data.getData('text/plain'));
  if (stayed) return;
  const added = view.state.doc.content.size - doc.content.size;
  const moved = (position: number) => view.state.doc.resolve(position > first.at ? position + added : position);
  view.dispatch(view.state.tr.setSelection(TextSelection.between(moved(selection.anchor), moved(selection.head))));
}
