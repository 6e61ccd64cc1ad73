import { describe, expect, it } from '@jest/globals';
import { acceptText } from './accept';
import { toHtml } from './html';
import { formulaHtml, isRendered } from './maths';
import { parseDocument } from './parse';
import type { RichDocument, RichNode } from './types';

const ID = '018f3c1e-7d2a-7c55-9a10-3f2b6c1d4e5f';
const doc = (...content: RichNode[]): RichDocument => ({ type: 'doc', content });
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const t = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): RichNode => ({
  type: 'text',
  text,
  marks,
});
const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('HTML of a document', () => {
  it('escapes every character that HTML reads', () => {
    expect(toHtml(doc(p(t('<script>alert("1")</script> & \'x\''))))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    );
  });

  it('lets every block of a text with Arabic or Hebrew in it lie as its own letters say, and says nothing elsewhere', () => {
    const item: RichNode = { type: 'bulletList', content: [{ type: 'listItem', content: [p(t('שלום'))] }] };
    expect(toHtml(doc(p(t('مرحبا')), p(t('Hello')), item))).toBe(
      '<p dir="auto">مرحبا</p><p dir="auto">Hello</p><ul dir="auto"><li dir="auto"><p dir="auto">שלום</p></li></ul>',
    );
    expect(toHtml(doc(p(t('Ábel, Élise, Ωmega'))))).not.toContain('dir=');
  });

  it('marks links as written by members and keeps a partly bold link whole', () => {
    const href = 'https://example.org/?a=1&b="2"';
    expect(toHtml(doc(p(t('one ', link(href)), t('two', { type: 'bold' }, link(href)), t(' end'))))).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener nofollow ugc">one <strong>two</strong></a> end</p>',
    );
  });

  it('never writes an unsafe address even when one was stored', () => {
    expect(toHtml(doc(p(t('x', link('javascript:alert(1)')))))).toBe('<p>x</p>');
    const mention = p({ type: 'mention', attrs: { personId: ID, label: 'Ada' } });
    expect(toHtml(doc(mention), { mentionHref: () => 'javascript:alert(1)' })).toBe(
      '<p><span class="mention">@Ada</span></p>',
    );
    expect(toHtml(doc({ type: 'image', attrs: { fileId: '"><script>', alt: 'x' } }))).toBe('');
  });

  it('puts headings one level below what they stand under, without a gap', () => {
    const headings = (...levels: number[]) =>
      toHtml(doc(...levels.map(level => ({ type: 'heading', attrs: { level }, content: [t('A')] })))).replaceAll(
        />A<\/h\d></g,
        ' ',
      );
    expect(headings(2, 3, 4)).toBe('<h3 h4 h5>A</h5>');
    expect(headings(2, 4, 3, 2)).toBe('<h3 h4 h4 h3>A</h3>');
    expect(headings(3, 3, 2, 4)).toBe('<h3 h3 h3 h4>A</h4>');
  });

  it('shows a picture with size, alternative text and smaller versions', () => {
    const html = toHtml(
      doc({ type: 'image', attrs: { fileId: ID, alt: 'A "bar" <model>', width: 1000, height: 500 } }),
    );
    expect(html).toContain('alt="A &quot;bar&quot; &lt;model&gt;" width="1000" height="500" loading="lazy"');
    expect(html).toContain(`srcset="/files/${ID}?w=320 320w, /files/${ID}?w=640 640w, /files/${ID} 1000w"`);
  });

  it('links a mention where the caller says and escapes its name', () => {
    const mention = { type: 'mention', attrs: { personId: ID, label: '<img src=x onerror=alert(1)>' } };
    expect(toHtml(doc(p(mention)), { mentionHref: id => `/people/${id}` })).toBe(
      `<p><a class="mention" href="/people/${ID}">@&lt;img src=x onerror=alert(1)&gt;</a></p>`,
    );
    expect(toHtml(doc(p(mention)))).toContain('<span class="mention">@&lt;img');
    const insideLink = toHtml(doc(p({ ...mention, marks: [link('/a')] })), { mentionHref: id => `/people/${id}` });
    expect(insideLink.match(/<a /g)).toHaveLength(1);
  });

  it('lets the keyboard scroll wide tables and names header cells', () => {
    const cell = (type: string, text: string): RichNode => ({ type, content: [p(t(text))] });
    const html = toHtml(
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'n'), cell('tableHeader', 'term')] },
          {
            type: 'tableRow',
            content: [cell('tableHeader', '1'), { ...cell('tableCell', '5'), attrs: { colspan: 2, align: 'right' } }],
          },
        ],
      }),
    );
    expect(html).toContain('<div class="table-scroll" tabindex="0" role="region" aria-label="Table: n, term">');
    expect(html).toContain('<th scope="col"><p>n</p></th>');
    expect(html).toContain('<th scope="row"><p>1</p></th><td colspan="2" class="align-right">');
  });

  it('makes an empty header cell a plain one', () => {
    const row: RichNode = { type: 'tableRow', content: [{ type: 'tableHeader', content: [p()] }] };
    const blank = toHtml(doc({ type: 'table', content: [row] }));
    expect(blank).toContain('<tr><td><p><br></p></td></tr>');
    expect(blank).toContain('aria-label="Table"');
  });

  it('gives a formula to the eye and to a screen reader', () => {
    const html = toHtml(
      doc(p({ type: 'mathInline', attrs: { latex: '\\frac{1}{2}' } }), { type: 'mathBlock', attrs: { latex: 'x^2' } }),
    );
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('katex-display');
  });

  it('shows the source of a formula that is faulty, without running it', () => {
    expect(formulaHtml('\\frac{1', false)).toBe(
      '<span class="math-error" title="\\frac{1">a formula that cannot be shown</span>',
    );
    expect(formulaHtml('\\nosuchthing<script>', false)).toBe(
      '<span class="math-error" title="\\nosuchthing&lt;script&gt;">a formula that cannot be shown</span>',
    );
    expect(formulaHtml('50% of 20', false)).toContain('>%<');
    expect(formulaHtml('50% of 20', false)).toMatch(/mathnormal">o.*>20</);
    expect(formulaHtml('\\href{javascript:alert(1)}{x}', false)).toContain('math-error');
    expect(formulaHtml('{'.repeat(3000), true)).toContain('math-error');
    expect(formulaHtml('\\text{<img src=x onerror=alert(1)>}', false)).not.toContain('<img');
  });

  it('renders a block and an inline formula of the same source differently', () => {
    expect(formulaHtml('\\sum_{k=1}^n k', true)).not.toBe(formulaHtml('\\sum_{k=1}^n k', false));
  });

  describe('when it would be too much to show', () => {
    const formula = (latex: string): RichNode => ({ type: 'mathInline', attrs: { latex } });
    const arrows = formula('\\overrightarrow{AB}'.repeat(40));

    it('is refused with what to do, though the text itself is short', () => {
      const message = doc(p(...Array.from({ length: 10 }, () => arrows)));
      expect(JSON.stringify(message).length).toBeLessThan(9_000);
      expect(acceptText(message, { profile: 'message' })).toMatchObject({
        ok: false,
        code: 'TOO_MANY',
        message: expect.stringContaining('Split it'),
      });
    });

    it('is left before the rest of it is rendered', () => {
      const never = 'never-rendered'.repeat(9);
      const message = doc(p(...Array.from({ length: 10 }, () => arrows), formula(never)));
      const options = { profile: 'message', maxHtml: 50_000 } as const;
      expect(acceptText(message, options).ok).toBe(false);
      expect(isRendered(never, false)).toBe(false);
    });

    it('counts what is not mathematics as well', () => {
      expect(acceptText(doc(p(t("'".repeat(30_000)))), { profile: 'message' })).toMatchObject({ ok: false });
    });

    it('is not the case for a worksheet of a hundred formulas, nor for a message with twenty', () => {
      const roots = formula('x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}');
      const working = {
        type: 'mathBlock',
        attrs: {
          latex:
            '\\begin{aligned}\\frac{x+1}{2}+\\frac{x-3}{5}&=4\\\\5(x+1)+2(x-3)&=40\\\\x&=\\frac{41}{7}\\end{aligned}',
        },
      };
      const worksheet = doc(...Array.from({ length: 50 }, () => [p(t('Solve '), roots), working]).flat());
      expect(acceptText(worksheet, { profile: 'document' }).ok).toBe(true);
      expect(acceptText(doc(p(...Array.from({ length: 20 }, () => roots))), { profile: 'message' }).ok).toBe(true);
    });

    it('leaves formulas as they were typed where that is asked for', () => {
      expect(toHtml(doc(p(formula('a<b'))), { formulas: 'source' })).toBe(
        '<p><span class="math-inline"><code class="math-source">a&lt;b</code></span></p>',
      );
    });
  });

  it('leaves out the empty paragraphs at the end but keeps blank lines between', () => {
    expect(toHtml(doc(p(t('a')), p(), p(t('b')), p(), p()))).toBe('<p>a</p><p><br></p><p>b</p>');
    expect(toHtml(doc(p()))).toBe('<p><br></p>');
  });

  it('covers everything the schema knows', () => {
    const source = doc(
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [p(t('a', { type: 'italic' }), { type: 'hardBreak' }, t('b', { type: 'strike' }))],
          },
        ],
      },
      {
        type: 'orderedList',
        attrs: { start: 4, type: 'a' },
        content: [{ type: 'listItem', content: [p(t('c', { type: 'code' }))] }],
      },
      { type: 'blockquote', content: [p(t('q'))] },
      { type: 'codeBlock', content: [{ type: 'text', text: '<b>' }] },
      { type: 'horizontalRule' },
    );
    expect(parseDocument(source, { profile: 'message' }).ok).toBe(true);
    expect(toHtml(source)).toBe(
      '<ul><li><p><em>a</em><br><s>b</s></p></li></ul><ol start="4" type="a"><li><p><code>c</code></p></li></ol>' +
        '<blockquote><p>q</p></blockquote><pre tabindex="0"><code>&lt;b&gt;</code></pre><hr>',
    );
  });

  it('keeps the punctuation after a formula with it', () => {
    const text = (words: string) => ({ type: 'text', text: words });
    const formula = { type: 'mathInline', attrs: { latex: 'x' } };
    const html = toHtml({
      type: 'doc',
      content: [{ type: 'paragraph', content: [text('so '), formula, text('), and '), formula, text(' more')] }],
    });
    expect(html).toMatch(
      /^<p>so <span class="with-punctuation"><span class="math-inline">.*<\/span>\),<\/span> and <span class="math-inline">/,
    );
    expect(html).toMatch(/ more<\/p>$/);
  });
});
