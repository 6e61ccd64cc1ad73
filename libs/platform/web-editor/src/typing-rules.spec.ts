import { describe, expect, it } from '@jest/globals';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { Editor } from '@tiptap/core';
import { typingRules } from './typing-rules';

/** An editor in which something is typed, key by key. */
function typed(words: string): Editor {
  const editor = new Editor({ extensions: [...schemaExtensions('message'), typingRules] });
  for (const key of words) {
    const { from, to } = editor.state.selection;
    const insert = () => editor.state.tr.insertText(key, from, to);
    if (!editor.view.someProp('handleTextInput', handle => handle(editor.view, from, to, key, insert)))
      editor.view.dispatch(insert());
  }
  return editor;
}

describe('a formula that was typed at the very end', () => {
  it.each(['So $x^2$', '$x^2$'])('of %s goes with its message when that is sent or taken away', words => {
    const editor = typed(words);
    expect(editor.getHTML()).toContain('data-latex="x^2"');
    editor.commands.clearContent();
    expect(editor.getText()).toBe('');
    const other = typed(words);
    other.chain().selectAll().deleteSelection().run();
    expect(other.getText()).toBe('');
  });

  it('is money again where a digit follows', () => {
    expect(typed('from $5-$10').getHTML()).toBe('<p>from $5-$10</p>');
  });
});
