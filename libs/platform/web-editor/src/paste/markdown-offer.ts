import type { RichNode, RichTextProfile } from '@tessellate/rich-text/light';
import { inDollars } from '@tessellate/rich-text/written-formulas';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export interface MarkdownOffer {
  /** Formats what was pasted, in one step that can be undone. False when the code for it did not arrive. */
  accept: () => Promise<boolean>;
}

interface Pasted {
  from: number;
  to: number;
  source: string;
  /** The words in the text now: once somebody has changed them, formatting the source would take that back. */
  words: string;
}

const CERTAIN =
  /^#{1,4} \S|^(?:```|~~~)|^\|.+\|[ \t]*\r?\n\|?[ \t]*:?-{2,}|\*\*[^*\s][^*\n]{0,200}\*\*|\[[^\]\n]{1,200}\]\(https?:/m;
const BULLET = /^ {0,6}[-*+] \S/gm;
const NUMBER = /^ {0,6}\d{1,3}[.)] \S/gm;

export function looksLikeMarkdown(text: string): boolean {
  if (text.length > 200_000) return false;
  return CERTAIN.test(text) || [BULLET, NUMBER].some(kind => (text.match(kind)?.length ?? 0) > 1);
}

const key = new PluginKey<Pasted | null>('markdownOffer');

/**
 * Watches for Markdown that is pasted as plain text, and offers to format it.
 * @param offer called with the offer, and with null when it no longer stands
 */
export function markdownOffer(
  profile: RichTextProfile,
  offer: (offer: MarkdownOffer | null) => void,
): Plugin<Pasted | null> {
  let coming: { from: number; to: number; source: string } | null = null;
  return new Plugin<Pasted | null>({
    key,
    props: {
      handlePaste: (view, event) => {
        coming = null;
        const source = event.clipboardData?.getData('text/plain') ?? '';
        const html = event.clipboardData?.getData('text/html') ?? '';
        const { selection } = view.state;
        // Editors of code bring their colours along, which say nothing.
        const isPlain = html === '' || /white-space:\s*pre\b/.test(html.slice(0, 2000));
        if (isPlain && !selection.$from.parent.type.spec.code && looksLikeMarkdown(source)) {
          coming = { from: selection.from, to: selection.to, source };
        }
        return false;
      },
    },
    state: {
      init: () => null,
      apply: (tr, pasted, _before, state) => {
        if (tr.getMeta(key) === 'over') return null;
        if (tr.getMeta('paste')) {
          const place = coming;
          coming = null;
          if (!place) return null;
          const range = { from: tr.mapping.map(place.from, -1), to: tr.mapping.map(place.to, 1) };
          return { ...range, source: place.source, words: wordsIn(state, range) };
        }
        if (!pasted || !tr.docChanged) return pasted;
        const range = { from: tr.mapping.map(pasted.from, 1), to: tr.mapping.map(pasted.to, -1) };
        const words = wordsIn(state, range);
        // The rules for pasted text come after it and belong to it.
        return tr.getMeta('appendedTransaction') || words === pasted.words ? { ...pasted, ...range, words } : null;
      },
    },
    view: () => ({
      update: (view, before) => {
        const [was, is] = [key.getState(before), key.getState(view.state)];
        if (Boolean(was) === Boolean(is) && was?.source === is?.source) return;
        offer(is ? { accept: () => format(view, profile) } : null);
      },
    }),
  });
}

const wordsIn = (state: EditorState, { from, to }: { from: number; to: number }): string =>
  state.doc.textBetween(Math.min(from, to), Math.min(to, state.doc.content.size), '\n', '\ufffc');

async function format(view: EditorView, profile: RichTextProfile): Promise<boolean> {
  const markdown = await import('./markdown').catch(() => null);
  if (!markdown) return false;
  const pasted = key.getState(view.state);
  if (!pasted || view.isDestroyed) return true;
  const { content } = markdown.fromMarkdown(inDollars(pasted.source));
  const { schema, doc, tr } = view.state;
  const blocks = profile === 'message' ? content.map(withoutHeading) : content;
  const fragment = Fragment.fromArray(blocks.map(block => schema.nodeFromJSON(block)));
  const [$from, $to] = [doc.resolve(pasted.from), doc.resolve(pasted.to)];
  const isWhole = $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size && $from.depth > 0;
  const range = isWhole ? { from: $from.before(), to: $to.after() } : pasted;
  tr.replaceRange(range.from, range.to, new Slice(fragment, 0, 0)).setMeta(key, 'over');
  view.dispatch(closeHistory(tr).scrollIntoView());
  view.focus();
  return true;
}

/** Messages have no headings: the words are bold instead. */
function withoutHeading(block: RichNode): RichNode {
  if (block.type !== 'heading') return block;
  const bold = (node: RichNode): RichNode => {
    const marks = (node.marks ?? []).filter(mark => mark.type !== 'bold');
    return node.type === 'text' ? { ...node, marks: [...marks, { type: 'bold' }] } : node;
  };
  return { type: 'paragraph', ...(block.content ? { content: block.content.map(bold) } : {}) };
}
