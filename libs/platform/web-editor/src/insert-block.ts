import type { ChainedCommands, JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Inserts a block that holds no text, with the caret after it. Left to itself the block stays selected,
 * and the next letter typed would replace it.
 * @param at where, instead of in place of what is selected
 */
export function insertBlock(chain: ChainedCommands, node: JSONContent, at?: number): ChainedCommands {
  return (at === undefined ? chain.insertContent(node) : chain.insertContentAt(at, node)).command(({ tr, state }) => {
    const { $to } = tr.selection;
    if ($to.parent.isTextblock) return true;
    if ($to.nodeAfter?.isTextblock) {
      tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
      return true;
    }
    const paragraph = state.schema.nodes['paragraph']?.create();
    if (paragraph) {
      tr.insert($to.pos, paragraph);
      tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
    }
    return true;
  });
}
