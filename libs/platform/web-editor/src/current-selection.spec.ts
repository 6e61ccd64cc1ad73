import { afterEach, describe, expect, it } from '@jest/globals';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { Editor } from '@tiptap/core';
import { currentSelection } from './current-selection';
import { pasting } from './paste/pasting';

const TABLE = '<table><tr><td>Year</td><td>Pupils</td></tr></table>';

function open(content: string): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [
      ...schemaExtensions('message'),
      currentSelection,
      pasting('message', { pasted: () => undefined, offered: () => undefined }),
    ],
    content,
    // There is no layout to scroll here.
    editorProps: { handleScrollToSelection: () => true },
  });
  editor.view.focus();
  editor.commands.setTextSelection(5);
  return editor;
}

/** As a click or an arrow key does: the page's selection is another one, and nobody has been told yet. */
function moveCaretTo(editor: Editor, selector: string): void {
  document.getSelection()?.collapse(editor.view.dom.querySelector(selector)?.firstChild ?? null, 0);
}

afterEach(() => document.body.replaceChildren());

describe('a caret that was moved a moment ago', () => {
  it('is where text is pasted', () => {
    const editor = open(`${TABLE}<p>below</p>`);
    moveCaretTo(editor, 'div + p, table + p');
    const clipboardData = { getData: (type: string) => (type === 'text/plain' ? 'Pasted ' : ''), files: [], types: [] };
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData });
    editor.view.dom.dispatchEvent(paste);
    expect(editor.state.doc.lastChild?.textContent).toBe('Pasted below');
    expect(editor.state.doc.firstChild?.textContent).toBe('YearPupils');
  });

  it('is where Enter makes a paragraph, and a button formats', () => {
    const editor = open('<p>first words</p><p>other words</p>');
    moveCaretTo(editor, 'p + p');
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }));
    expect(editor.getText({ blockSeparator: '|' })).toBe('first words||other words');
    document.getSelection()?.selectAllChildren(editor.view.dom.firstChild as Node);
    const button = document.body.appendChild(document.createElement('button'));
    button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    editor.commands.toggleBold();
    expect(editor.getHTML()).toBe('<p><strong>first words</strong></p><p></p><p>other words</p>');
  });
});
