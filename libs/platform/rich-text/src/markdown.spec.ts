import { describe, expect, it } from '@jest/globals';
import { toHtml } from './html';
import { fromMarkdown } from './markdown';
import { parseDocument } from './parse';

const ID = '018f3c1e-7d2a-7c55-9a10-3f2b6c1d4e5f';
const html = (source: string) => {
  const result = parseDocument(fromMarkdown(source), { profile: 'document' });
  if (!result.ok) throw new Error(`${result.path}: ${result.message}`);
  return toHtml(result.doc);
};

describe('Markdown', () => {
  it('becomes headings, emphasis, lists, quotes and code', () => {
    expect(
      html('# Top\n\n### Third\n\nA *b* **c** ~~d~~ `e<`\n\n> q\n\n```js\nx\n```\n\n---\n\n2. two\n3. three'),
    ).toBe(
      '<h3>Top</h3><h4>Third</h4><p>A <em>b</em> <strong>c</strong> <s>d</s> <code>e&lt;</code></p><blockquote><p>q</p></blockquote>' +
        '<pre tabindex="0"><code>x</code></pre><hr><ol start="2"><li><p>two</p></li><li><p>three</p></li></ol>',
    );
  });

  it('becomes tables with aligned cells', () => {
    expect(html('| n | n² |\n|---|--:|\n| 3 | 9 |')).toContain('<td class="align-right"><p>9</p></td>');
  });

  it('finds formulas, and leaves money alone', () => {
    const math = (source: string) =>
      JSON.stringify(fromMarkdown(source).content).match(/"latex":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(math('so $x^2$ and $\\{1, 2\\}$, $a$.')).toEqual([
      '"latex":"x^2"',
      '"latex":"\\\\{1, 2\\\\}"',
      '"latex":"a"',
    ]);
    expect(math('$$\n\\begin{aligned}a&=b\\\\ c&=d\\end{aligned}\n$$\n\nafter')).toHaveLength(1);
    expect(math('It costs $5 and $10, or £3')).toEqual([]);
    expect(math('a_1 $b_1 + *c*_2$')).toEqual(['"latex":"b_1 + *c*_2"']);
  });

  it('tells a formula in a sentence from one on lines of its own', () => {
    const shape = (source: string) =>
      fromMarkdown(source).content.map(node =>
        node.type === 'paragraph'
          ? (node.content ?? []).map(child => child.text ?? `<${String(child.attrs?.['latex'])}>`).join('')
          : `${node.type} ${String(node.attrs?.['latex'])}`,
      );
    expect(shape('That the sequence $$3n+2$$ starts with "$$x$$", $$y=$$f$$(ax)$$.')).toEqual([
      'That the sequence <3n+2> starts with "<x>", <y=>f<(ax)>.',
    ]);
    expect(shape('$$y$$ is not $$x$$')).toEqual(['<y> is not <x>']);
    expect(shape('one $$a$$ two\n$$b$$ three $$c$$\nfour')).toEqual(['one <a> two <b> three <c> four']);
    expect(shape('We wrote\n$$a=b$$\nand $$c$$.')).toEqual(['We wrote', 'mathBlock a=b', 'and <c>.']);
    expect(shape('We wrote\n$$\na\n=b\n$$')).toEqual(['We wrote', 'mathBlock a\n=b']);
  });

  it('mentions people that are known and leaves the others as text', () => {
    const doc = fromMarkdown('Thanks @{rosa} and @{nobody}', {
      mention: key => (key === 'rosa' ? { personId: ID, label: 'Rosa' } : null),
    });
    expect(toHtml(doc)).toBe('<p>Thanks <span class="mention">@Rosa</span> and @{nobody}</p>');
  });

  it('keeps uploaded pictures, and turns others into links', () => {
    expect(html(`before ![A graph](/files/${ID}) after`)).toMatch(
      /^<p>before <\/p><figure><img .*alt="A graph".*<\/figure><p> after<\/p>$/,
    );
    expect(html('![A graph](https://elsewhere.example/a.png)')).toBe(
      '<p><a href="https://elsewhere.example/a.png" rel="noopener nofollow ugc">A graph</a></p>',
    );
  });

  it('shows raw HTML and unsafe links as text', () => {
    expect(html('<img src=x onerror=alert(1)>\n\na <b onclick="x">b</b> [c](javascript:alert(1))')).not.toMatch(
      /<(img|b) |javascript/,
    );
  });

  it.each([
    '',
    '- \n- a',
    '> ',
    '- > q',
    '- ```\n  x\n  ```',
    '**`a`** [`b`](/c) ***d***',
    '- [x] done\n- [ ] open',
    '| a |\n|---|',
    '1. a\n\n   b\n\n   - c',
    '&amp; &lt;b&gt; &#39;',
  ])('always gives a document that is accepted: %j', source => expect(() => html(source)).not.toThrow());
});
