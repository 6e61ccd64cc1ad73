import type { RichDocument } from '@tessellate/rich-text/light';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { handOn } from '../paste/clipboard-data';
import type { PlainPaste } from './plain-paste';

/** A plain field at the moment in which the editor takes its place. */
export interface PlainState {
  /** What stood there before it was typed in: what undo goes back to. */
  before: RichDocument;
  /** What the parent holds now: the same text, however it is written. */
  value: RichDocument;
  typed: RichDocument;
  /** The same with its formulas, links and formatting, which undo takes back first. */
  document: RichDocument;
  /** What follows the selection's anchor and its head, to the end of the text. */
  afterAnchor: string;
  afterHead: string;
  /** What `document` begins with up to them. */
  toAnchor: RichDocument;
  toHead: RichDocument;
  focused: boolean;
  /** Came with formatting or files before the editor was there: takes the place of its plain text, if that still stands. */
  pasted: PlainPaste | null;
}

/**
 * Puts the text, the selection and the focus of a plain field into the editor, within the task it is called in: a key goes
 * to the field before it or to the editor after it, and never between them.
 */
export function takeOver(editor: Editor, field: PlainState): void {
  const { view } = editor;
  const { pasted, afterAnchor, afterHead } = field;
  const fill = (next: RichDocument, history: boolean) => {
    const tr = filled(view.state, next);
    tr.setSelection(Selection.atEnd(tr.doc)).setMeta('preventUpdate', true).setMeta('addToHistory', history);
    view.dispatch(closeHistory(tr));
  };
  const select = (anchor: string, head: string) =>
    view.dispatch(view.state.tr.setSelection(at(view.state, anchor, head)));
  fill(field.before, false);
  fill(field.typed, true);
  if (pasted) {
    const following = pasted.field.slice(pasted.at + pasted.text.length);
    const caret = at(view.state, afterAnchor, afterHead);
    select(pasted.text + following, following);
    const [{ from }, { size }] = [view.state.selection, view.state.doc.content];
    // With what was typed: undoing the paste leaves the words around it and not its source.
    view.dispatch(view.state.tr.deleteSelection());
    handOn(view, pasted.data);
    const { doc, tr } = view.state;
    const moved = (position: number) =>
      doc.resolve(Math.min(position > from ? position + doc.content.size - size : position, doc.content.size));
    view.dispatch(tr.setSelection(TextSelection.between(moved(caret.anchor), moved(caret.head))));
  } else {
    fill(field.document, true);
    const { doc, tr } = view.state;
    if (field.focused && afterAnchor + afterHead)
      view.dispatch(tr.setSelection(TextSelection.between(endOf(doc, field.toAnchor), endOf(doc, field.toHead))));
  }
  if (field.focused) view.focus();
}

/** Equal parts are left alone, so that undo takes back what was typed and not more. */
function filled({ doc, schema, tr }: EditorState, next: RichDocument): Transaction {
  const target = doc.copy(Fragment.fromJSON(schema, next.content));
  const start = doc.content.findDiffStart(target.content);
  const end = doc.content.findDiffEnd(target.content);
  if (start === null || !end) return tr;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return tr.replace(start, end.a + overlap, target.slice(start, end.b + overlap));
}

/** Where the beginning of a text ends in it. */
const endOf = (doc: Node, start: RichDocument) =>
  doc.resolve(Selection.atEnd(doc.copy(Fragment.fromJSON(doc.type.schema, start.content))).head);

/** Counted from the end, since what was typed stands there; each line is a paragraph. */
function at({ doc }: EditorState, afterAnchor: string, afterHead: string): Selection {
  if (!doc.lastChild?.isTextblock) return Selection.atEnd(doc);
  const last = doc.content.size - 1;
  const position = (after: string) => Math.max(1, last - after.length - (after.match(/\n/g)?.length ?? 0));
  return TextSelection.between(doc.resolve(position(afterAnchor)), doc.resolve(position(afterHead)));
}
