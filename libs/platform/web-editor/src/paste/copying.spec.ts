import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { toHtml, type RichNode } from '@tessellate/rich-text';
import { listenForCopies } from '@tessellate/rich-text/copying';
import { schemaExtensions } from '@tessellate/rich-text/schema';
import { Editor } from '@tiptap/core';
import { pasting } from './pasting';

const maths = (latex: string): RichNode => ({ type: 'mathInline', attrs: { latex } });
const said = (text: string): RichNode => ({ type: 'text', text });
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const item = (...content: RichNode[]): RichNode => ({ type: 'listItem', content });

function show(...content: RichNode[]): void {
  document.body.innerHTML = `<article><div class="rich-text">${toHtml({ type: 'doc', content })}</div></article>`;
}

function dispatch(type: 'copy' | 'dragstart', target: Node): { data: Record<string, string>; prevented: boolean } {
  const data: Record<string, string> = {};
  const transfer = { setData: (kind: string, value: string) => (data[kind] = value) };
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(Object.assign(event, { clipboardData: transfer, dataTransfer: transfer }));
  return { data, prevented: event.defaultPrevented };
}

function select(from: [Node | null | undefined, number], to: [Node | null | undefined, number]): void {
  const range = document.createRange();
  range.setStart(from[0] as Node, from[1]);
  range.setEnd(to[0] as Node, to[1]);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

beforeAll(() => listenForCopies(document));
afterEach(() => document.body.replaceChildren());

describe('copying what is read', () => {
  it('gives words with LaTeX in dollars, and MathML with the LaTeX beside it', () => {
    show(
      paragraph(said('Solve '), maths('x^3-2=\\frac{4}{3}x-2'), said('.')),
      { type: 'mathBlock', attrs: { latex: 'x=1' } },
      { type: 'bulletList', content: [item(paragraph(said('One'))), item(paragraph(maths('\\pi')))] },
    );
    document.getSelection()?.selectAllChildren(document.body);
    const { data, prevented } = dispatch('copy', document.body);
    expect(prevented).toBe(true);
    expect(data['text/plain']).toBe('Solve $x^3-2=\\frac{4}{3}x-2$.\n\n$$x=1$$\n\n- One\n- $\\pi$');
    expect(data['text/html']).toContain('<mfrac><mn>4</mn><mn>3</mn></mfrac>');
    expect(data['text/html']).toContain('<annotation encoding="application/x-tex">x^3-2=\\frac{4}{3}x-2</annotation>');
    expect(data['text/html']).not.toContain('katex');
  });

  it('takes the whole of a formula of which a part is selected', () => {
    show(paragraph(said('Let '), maths('\\frac{1}{2}'), said(' be half.')));
    const inside = document.querySelector('.katex-html')?.lastChild;
    select([document.querySelector('p')?.firstChild, 2], [inside, 0]);
    expect(dispatch('copy', document.body).data['text/plain']).toBe('t $\\frac{1}{2}$');
    select([inside, 0], [inside, 1]);
    expect(dispatch('copy', document.body).data['text/plain']).toBe('$\\frac{1}{2}$');
  });

  it('leaves words, fields and what another listener copied to the browser', () => {
    show(paragraph(said('Only words')), paragraph(maths('x')));
    select([document.querySelector('p')?.firstChild, 0], [document.querySelector('p')?.firstChild, 4]);
    expect(dispatch('copy', document.body)).toEqual({ data: {}, prevented: false });
    document.body.insertAdjacentHTML('beforeend', '<textarea>x</textarea>');
    document.getSelection()?.selectAllChildren(document.body);
    expect(dispatch('copy', document.querySelector('textarea') as Node).prevented).toBe(false);
  });

  it('copies neither what is hidden nor the buttons between the texts, and addresses in full', () => {
    show(
      paragraph(maths('x'), { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: '/practice' } }] }),
    );
    document.body.insertAdjacentHTML('beforeend', '<button>Reply</button><p style="display:none">Hidden</p><p>End</p>');
    document.getSelection()?.selectAllChildren(document.body);
    const { data } = dispatch('copy', document.body);
    expect(data['text/plain']).toBe('$x$there\n\nEnd');
    expect(data['text/html']).toContain(`<a href="${location.origin}/practice">there</a>`);
  });

  it('drags the same', () => {
    show(paragraph(said('Let '), maths('x')));
    document.getSelection()?.selectAllChildren(document.body);
    const words = document.querySelector('p')?.firstChild as Node;
    expect(dispatch('dragstart', words)).toMatchObject({ data: { 'text/plain': 'Let $x$' }, prevented: false });
  });
});

describe('copying and cutting in the editor', () => {
  it('gives the same, with bullets and with the cells of a table', () => {
    const cell = (text: string): RichNode => ({ type: 'tableCell', content: [paragraph(said(text))] });
    const editor = new Editor({
      extensions: [...schemaExtensions('message'), pasting('message', { pasted: () => {}, offered: () => {} })],
      content: {
        type: 'doc',
        content: [
          paragraph(said('Let '), maths('\\frac{1}{2}')),
          { type: 'orderedList', content: [item(paragraph(said('One'))), item(paragraph(said('Two')))] },
          { type: 'table', content: [{ type: 'tableRow', content: [cell('7'), cell('180')] }] },
        ],
      },
    });
    const { dom, text } = editor.view.serializeForClipboard(editor.state.doc.slice(0, editor.state.doc.content.size));
    expect(text).toBe('Let $\\frac{1}{2}$\n\n1. One\n2. Two\n\n7\t180');
    expect(dom.innerHTML).toContain('data-latex="\\frac{1}{2}"><math');
  });
});
