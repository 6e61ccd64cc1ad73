import type { RichNode, RichTextProfile } from '@tessellate/rich-text/light';
import { inDollars } from '@tessellate/rich-text/written-formulas';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
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
  let coming: string | null = null;
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
          coming = source;
        }
        return false;
      },
    },
    state: {
      init: () => null,
      apply: (tr, pasted, _before, state) => {
        if (tr.getMeta(key) === 'over') return null;
        if (tr.getMeta('paste')) {
          const source = coming;
          coming = null;
          if (source === null) return null;
          const range = changedBy(tr);
          return { ...range, source, words: wordsIn(state, range) };
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

/** Where a change put something: where it was asked for alone does not say so, since an empty paragraph goes with it. */
function changedBy(tr: Transaction): { from: number; to: number } {
  let [from, to] = [tr.doc.content.size, 0];
  tr.mapping.maps.forEach((map, index) =>
    map.forEach((_from, _to, start, end) => {
      const later = tr.mapping.slice(index + 1);
      [from, to] = [Math.min(from, later.map(start, -1)), Math.max(to, later.map(end, 1))];
    }),
  );
  return { from: Math.min(from, to), to };
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
  // A piece of a sentence stays in it.
  const isPiece = fragment.childCount === 1 && fragment.firstChild?.type.name === 'paragraph' && $from.sameParent($to);
  if (isPiece && $from.parent.isTextblock) tr.replace($from.pos, $to.pos, new Slice(fragment, 1, 1));
  else tr.replace(edge($from, 'before'), edge($to, 'after'), new Slice(fragment, 0, 0));
  tr.setMeta(key, 'over');
  view.dispatch(closeHistory(tr).scrollIntoView());
  view.focus();
  return true;
}

/** Around a block whose words begin or end there; between blocks, as beside a displayed formula, the place itself. */
function edge($at: ResolvedPos, side: 'before' | 'after'): number {
  const { parent, parentOffset } = $at;
  const isWhole = parent.isTextblock && parentOffset === (side === 'before' ? 0 : parent.content.size);
  return isWhole ? $at[side]() : $at.pos;
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
