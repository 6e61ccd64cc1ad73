import { afterEach, describe, expect, it } from '@jest/globals';
import { toHtml, type RichDocument, type RichNode } from '@tessellate/rich-text';
import { listenForCopies } from '@tessellate/rich-text/copying';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { pasting } from './pasting';
import { paste } from './testing/pasting';

const LATEX = ['\\frac{1}{2}', 'x^3-2=\\frac{4}{3}x-2', 'x<y \\& z>2', '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '\\displaystyle\\sum_{i=1}^n i', '\\text{cost \\$5}', '\\unknown{x}', "f'(x)"]; // prettier-ignore
const fileId = '6f1c0d5e-3b7a-4a55-9d7e-0c2b1a9e8d7f';

const words = fc
  .array(fc.stringMatching(/^[A-Za-zé½²<&>"'(]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map(list => list.join(' '));
const link = { type: 'link', attrs: { href: 'https://nrich.example/1785' } };
const marks = fc.constantFrom<RichNode['marks'][]>([{ type: 'bold' }], [{ type: 'italic' }, { type: 'strike' }], [{ type: 'code' }], [link], undefined); // prettier-ignore
const text = fc.record({ text: words, marks }).map(({ text: said, marks: given }): RichNode => ({ type: 'text', text: said, ...(given ? { marks: given } : {}) })); // prettier-ignore
const maths = fc.constantFrom(...LATEX).map((latex): RichNode => ({ type: 'mathInline', attrs: { latex } }));
const inline = fc
  .tuple(
    fc.oneof(text, maths),
    fc.array(fc.oneof(text, maths, fc.constant<RichNode>({ type: 'hardBreak' })), { maxLength: 4 }),
    fc.oneof(text, maths),
  ) // prettier-ignore
  .map(([first, between, last]) => [first, ...between, last]);
const paragraph = inline.map((content): RichNode => ({ type: 'paragraph', content }));
const cell = (type: string) => paragraph.map((inside): RichNode => ({ type, content: [inside] }));
const row = (type: string) => fc.tuple(cell(type), cell(type)).map((content): RichNode => ({ type: 'tableRow', content })); // prettier-ignore
const table = fc.tuple(row('tableHeader'), row('tableCell'), row('tableCell')).map((content): RichNode => ({ type: 'table', content })); // prettier-ignore

const { block } = fc.letrec<{ block: RichNode; list: RichNode; item: RichNode }>(tie => ({
  item: fc
    .tuple(paragraph, fc.option(tie('list'), { depthSize: 'small', maxDepth: 2 }))
    .map(([first, nested]) => ({ type: 'listItem', content: nested ? [first, nested] : [first] })),
  list: fc
    .tuple(
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom<[string, object]>(
        ['bulletList', {}],
        ['orderedList', { attrs: { start: 1, type: null } }],
        ['orderedList', { attrs: { start: 4, type: 'a' } }],
      ),
    ) // prettier-ignore
    .map(([content, [type, attrs]]) => ({ type, ...attrs, content })),
  block: fc.oneof(
    { weight: 4, arbitrary: paragraph },
    tie('list'),
    table,
    inline.map((content): RichNode => ({ type: 'heading', attrs: { level: 2 }, content })),
    paragraph.map((inside): RichNode => ({ type: 'blockquote', content: [inside] })),
    words.map((code): RichNode => ({ type: 'codeBlock', content: [{ type: 'text', text: `  ${code}\n\n${code}` }] })),
    fc.constantFrom(...LATEX).map((latex): RichNode => ({ type: 'mathBlock', attrs: { latex } })),
    fc.constant<RichNode>({ type: 'image', attrs: { fileId, alt: 'A table', width: 40, height: 30 } }),
    fc.constant<RichNode>({ type: 'horizontalRule' }),
  ),
}));
const documents = fc.array(block, { minLength: 1, maxLength: 5 }).map((content): RichDocument => ({ type: 'doc', content })); // prettier-ignore

const withoutTrailingBlank = (json: unknown): RichNode[] => {
  const content = [...((json as RichDocument).content ?? [])];
  while (content.at(-1)?.type === 'paragraph' && !content.at(-1)?.content) content.pop();
  return content;
};

/** What a browser would hold after somebody has copied what is selected. */
function copied(target: Node): Record<string, string> {
  const data: Record<string, string> = {};
  const clipboardData = { setData: (type: string, value: string) => (data[type] = value) };
  target.dispatchEvent(Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData }));
  return data;
}

listenForCopies(document);
afterEach(() => document.body.replaceChildren());

describe('any text that is copied and pasted', () => {
  it('within the editor is the same text', () => {
    fc.assert(
      fc.property(documents, doc => {
        const editor = new Editor({ extensions: [...schemaExtensions('document'), pasting('document', { pasted: () => {}, offered: () => {} })], content: doc }); // prettier-ignore
        const { dom } = editor.view.serializeForClipboard(editor.state.doc.slice(0, editor.state.doc.content.size));
        const again = paste({ html: dom.innerHTML });
        expect(withoutTrailingBlank(again.editor.getJSON())).toEqual(withoutTrailingBlank(editor.getJSON()));
        expect(again.said).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('from where it is read is the same text', () => {
    fc.assert(
      fc.property(documents, doc => {
        // Without a formula the browser itself copies.
        const content = [...doc.content, { type: 'mathBlock', attrs: { latex: 'x^2' } }];
        const editor = new Editor({ extensions: schemaExtensions('document'), content: { type: 'doc', content } });
        document.body.innerHTML = `<div class="rich-text">${toHtml(editor.getJSON() as RichDocument)}</div>`;
        document.getSelection()?.selectAllChildren(document.body);
        const again = paste({ html: copied(document.body)['text/html'] ?? '' });
        expect(withoutTrailingBlank(again.editor.getJSON())).toEqual(withoutTrailingBlank(editor.getJSON()));
      }),
      { numRuns: 25 },
    );
  });
});
