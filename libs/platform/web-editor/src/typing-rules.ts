import { Extension } from '@tiptap/core';
import {
  findLinks,
  LIST_START,
  NUMBER_START,
  QUOTE_START,
  typedFormula,
  TYPED_MARKS,
} from '@tessellate/rich-text/typing';
import { escapePercent } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from '@tiptap/pm/inputrules';
import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canJoin, findWrapping } from '@tiptap/pm/transform';

/** Replaces the text that was typed, keeping the marks and what of the match stands before it. */
function markRule(schema: Schema, name: string, find: RegExp, sign: string): InputRule[] {
  const type = schema.marks[name];
  if (!type) return [];
  return [
    new InputRule(
      find,
      ({ tr }, match, start, end) => {
        const inside = match[1]?.length ?? 0;
        // The last character of the closing sign is not in the document yet.
        const from = start + sign.length;
        tr.delete(from + inside, end);
        tr.addMark(from, from + inside, type.create());
        tr.delete(start, from);
        return tr.removeStoredMark(type);
      },
      { inCodeMark: false },
    ),
  ];
}

/** Whether readers would be shown the formula: what cannot be set stays as it was typed. */
const isSound = (latex: string, display: boolean) => !formulaHtml(latex, display).includes('math-error');

function formulaRules(schema: Schema): InputRule[] {
  const { mathInline, mathBlock, paragraph } = schema.nodes;
  if (!mathInline || !mathBlock || !paragraph) return [];
  const block = new InputRule(/^\s*\$\$([^$\n]+)\$\$$/, ({ tr, doc }, match, start, end) => {
    const latex = (match[1] ?? '').trim();
    const $start = doc.resolve(start);
    if (!isSound(latex, true) || $start.parent.type !== paragraph || end !== $start.end()) return null;
    const from = $start.before();
    tr.replaceWith(from, $start.after(), [mathBlock.create({ latex: escapePercent(latex) }), paragraph.create()]);
    return tr.setSelection(TextSelection.create(tr.doc, from + 2));
  });
  const inline = new InputRule(
    /\$$/,
    (state, _match, start, end) => {
      const before = textBefore(state.doc, start);
      const formula = typedFormula(`${before}$`) ?? withinSentence(`${before}$`);
      if (!formula || formula.latex.includes('\ufffc') || !isSound(formula.latex, false)) return null;
      const from = end - (formula.length - 1);
      const latex = escapePercent(formula.latex);
      const tr = state.tr.replaceWith(from, end, mathInline.create({ latex }, null, state.storedMarks ?? undefined));
      return tr.setMeta(madeFormula, { at: from, source: `$${formula.latex}$` });
    },
    { inCodeMark: false },
  );
  return [block, inline];
}

function withinSentence(before: string): { latex: string; length: number } | null {
  const match = /\$\$([^$\n]+)\$\$$/.exec(before);
  return match?.[1]?.trim() ? { latex: match[1].trim(), length: match[0].length } : null;
}

function textBefore(doc: Node, position: number): string {
  const $at = doc.resolve(position);
  return $at.parent.textBetween(0, $at.parentOffset, undefined, '\ufffc');
}

function wrap(tr: Transaction, start: number, type: NodeType, typed: string): Transaction | null {
  const range = tr.doc.resolve(start).blockRange();
  const wrapping = range && findWrapping(range, type);
  if (!wrapping) return null;
  tr.wrap(range, wrapping);
  if (tr.doc.resolve(start - 1).nodeBefore?.type === type && canJoin(tr.doc, start - 1)) tr.join(start - 1);
  return tr.insertText(typed);
}

function blockRules(schema: Schema): InputRule[] {
  const { bulletList, orderedList, blockquote, heading, codeBlock } = schema.nodes;
  // The character after the sign decides, so that it is typed before anything changes and goes into the list.
  const wrapped = (find: RegExp, type: NodeType | undefined) =>
    type
      ? [new InputRule(find, ({ tr }, match, start, end) => wrap(tr.delete(start, end), start, type, match[1] ?? ''))]
      : [];
  const withNext = (find: RegExp) => new RegExp(`${find.source.replace(/\(\?=(.*)\)$/, '($1)')}$`);
  return [
    ...wrapped(withNext(LIST_START), bulletList),
    ...wrapped(withNext(QUOTE_START), blockquote),
    ...(orderedList ? [wrappingInputRule(new RegExp(`${NUMBER_START.source}$`), orderedList)] : []),
    ...(heading ? [textblockTypeInputRule(/^(#{2,4})\s$/, heading, match => ({ level: match[1]?.length ?? 2 }))] : []),
    ...(codeBlock ? [textblockTypeInputRule(/^```\s$/, codeBlock)] : []),
  ];
}

const madeFormula = new PluginKey<{ at: number; source: string } | null>('madeFormula');

/** `$5-$` looks like a formula until the `1` of `$5-$10` is typed: then it is text again. */
function moneyAgain(): Plugin {
  return new Plugin<{ at: number; source: string } | null>({
    key: madeFormula,
    state: {
      init: () => null,
      apply: (tr, made) =>
        (tr.getMeta(madeFormula) as { at: number; source: string } | undefined) ?? (tr.docChanged ? null : made),
    },
    appendTransaction: (transactions, old, state) => {
      const made = madeFormula.getState(old);
      if (!made || !transactions.some(tr => tr.docChanged)) return null;
      // What was sent or taken away meanwhile leaves no such place.
      if (made.at + 1 >= state.doc.content.size) return null;
      const node = state.doc.nodeAt(made.at);
      const next = state.doc.nodeAt(made.at + 1);
      if (node?.type.name !== 'mathInline' || !/^[\p{L}\p{N}]/u.test(next?.text ?? '')) return null;
      return state.tr.replaceWith(made.at, made.at + 1, state.schema.text(made.source));
    },
  });
}

/** Adds the link of the word that ends before a position. */
function linkBefore(state: EditorState, position: number): Transaction | null {
  const { link, code } = state.schema.marks;
  const $end = state.doc.resolve(position);
  if (!link || !$end.parent.isTextblock || $end.parent.type.spec.code) return null;
  const text = textBefore(state.doc, position);
  const word = text.search(/\S+$/);
  const found = word < 0 ? undefined : findLinks(text).find(({ to }) => to > word);
  if (!found) return null;
  const [from, to] = [$end.start() + found.from, $end.start() + found.to];
  if (state.doc.rangeHasMark(from, to, link) || (code && state.doc.rangeHasMark(from, to, code))) return null;
  return state.tr.addMark(from, to, link.create({ href: found.href }));
}

/** An address becomes a link once it has ended, with a space or a new line. */
function links(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, old, state) => {
      const { $from, empty } = state.selection;
      if (!empty || !transactions.some(tr => tr.docChanged && !tr.getMeta('history$'))) return null;
      if (state.doc.content.size <= old.doc.content.size) return null;
      if ($from.parentOffset > 0)
        return /\s$/.test(textBefore(state.doc, $from.pos)) ? linkBefore(state, $from.pos - 1) : null;
      const before = $from.depth > 0 ? $from.before() - 1 : 0;
      return before > 0 && state.doc.resolve(before).parent.isTextblock ? linkBefore(state, before) : null;
    },
  });
}

/** What is done when somebody leaves or sends: the last word has ended too. */
export function lastLink(state: EditorState): Transaction | null {
  return state.selection.empty ? linkBefore(state, state.selection.from) : null;
}

/** The rules of rich-text while somebody types. Backspace right after takes one back. */
export const typingRules = Extension.create({
  name: 'typingRules',
  priority: 1000,
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const marks = TYPED_MARKS.flatMap(({ mark, find, sign }) => markRule(schema, mark, find, sign));
    return [inputRules({ rules: [...formulaRules(schema), ...marks, ...blockRules(schema)] }), moneyAgain(), links()];
  },
});
