import { describe, expect, it } from '@jest/globals';
import { parseDocument, type ParseOptions, type ParseResult } from './parse';
import type { RichNode } from './types';

const PERSON = '018f3c1e-7d2a-7c55-9a10-3f2b6c1d4e5f';

const parse = (content: unknown, options: Partial<ParseOptions> = {}): ParseResult =>
  parseDocument({ type: 'doc', content }, { profile: 'document', ...options });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (value: string, ...marks: unknown[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const maths = (latex: unknown) => paragraph({ type: 'mathInline', attrs: { latex } });
const picture = (attrs: Record<string, unknown>) => ({
  type: 'image',
  attrs: { fileId: PERSON, alt: 'A bar model', ...attrs },
});
const refusal = (result: ParseResult) => (result.ok ? 'accepted' : result.code);

describe('a document from outside', () => {
  it('is returned as a fresh copy when everything in it is known', () => {
    const content = [
      { type: 'heading', attrs: { level: 2 }, content: [text('Context')] },
      paragraph(
        text('See ', { type: 'bold' }),
        text('this', { type: 'link', attrs: { href: 'https://www.ncetm.org.uk/' } }),
      ),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('One'))] }] },
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem', content: [paragraph()] }] },
      { type: 'blockquote', content: [paragraph(text('Quoted'))] },
      { type: 'codeBlock', attrs: { language: null }, content: [text('x = 1')] },
      { type: 'horizontalRule' },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [paragraph(text('n'))],
              },
            ],
          },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph({ type: 'hardBreak' })] }] },
        ],
      },
      picture({ width: 800, height: 600 }),
      maths('\\frac{1}{2}'),
      { type: 'mathBlock', attrs: { latex: 'y = mx + c' } },
      paragraph({ type: 'mention', attrs: { personId: PERSON, label: 'Rosa Okafor' } }),
    ];
    const result = parse(content);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.doc.content).toHaveLength(content.length);
    expect(result.doc.content[0]).toEqual({
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Context' }],
    });
    expect(parseDocument(JSON.parse(JSON.stringify(result.doc)), { profile: 'document' })).toEqual(result);
  });

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { type: 'paragraph' },
    { type: 'doc' },
    { type: 'doc', content: [] },
    { type: 'doc', content: {} },
  ])('is refused when it is no document at all: %j', input =>
    expect(refusal(parseDocument(input, { profile: 'message' }))).toBe('NOT_A_DOCUMENT'),
  );

  it.each(['script', 'iframe', 'constructor', '__proto__', 'toString', 'underline', 7, null])(
    'is refused with an unknown node: %j',
    type => {
      expect(refusal(parse([{ type }]))).toBe('UNKNOWN_CONTENT');
    },
  );

  it.each(['underline', 'textStyle', 'constructor', null])('is refused with an unknown formatting: %j', type => {
    expect(refusal(parse([paragraph(text('a', { type }))]))).toBe('UNKNOWN_CONTENT');
  });

  it('is refused with details that are not known, rather than dropping them', () => {
    expect(refusal(parse([{ type: 'paragraph', attrs: { style: 'position:fixed' } }]))).toBe('BAD_ATTRIBUTE');
    expect(refusal(parse([picture({ src: 'https://elsewhere.example/a.png' })]))).toBe('BAD_ATTRIBUTE');
    expect(refusal(parse([{ type: 'paragraph', onclick: 'x' }]))).toBe('BAD_ATTRIBUTE');
    expect(refusal(parse([paragraph(text('a', { type: 'link', attrs: { href: '/a', target: '_blank' } }))]))).toBe(
      'BAD_ATTRIBUTE',
    );
  });

  it('does not let keys such as __proto__ through', () => {
    const input: unknown = JSON.parse(
      '{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"polluted":true}}}]}',
    );
    expect(refusal(parseDocument(input, { profile: 'document' }))).toBe('BAD_ATTRIBUTE');
    const level: unknown = JSON.parse('{"type":"doc","__proto__":{"polluted":true},"content":[{"type":"paragraph"}]}');
    expect(refusal(parseDocument(level, { profile: 'document' }))).toBe('BAD_ATTRIBUTE');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('names the path of the fault and what to do', () => {
    const result = parse([
      paragraph(text('ok')),
      paragraph(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
    ]);
    expect(result).toMatchObject({
      ok: false,
      code: 'BAD_ATTRIBUTE',
      path: 'content[1].content[0].marks[0].attrs.href',
    });
    expect(result).toHaveProperty('message', expect.stringContaining('Change or remove it'));
  });
});

describe('links', () => {
  it.each([
    'https://nrich.maths.org/1',
    'HTTP://example.org',
    'mailto:hub@example.org',
    '/strategies/7#what-happened',
    'https://example.org/a?b=1&c=2',
  ])('to %s are kept', href => expect(parse([paragraph(text('a', { type: 'link', attrs: { href } }))]).ok).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    'https://bank.example@elsewhere.example',
    'https://',
    'http:/x',
    'www.example.org',
    '/\t/elsewhere.example',
    'blob:https://x',
    '',
    7,
    null,
    undefined,
    { toString: 'x' },
    ['https://a.example'],
  ])('to %j are refused', href =>
    expect(refusal(parse([paragraph(text('a', { type: 'link', attrs: { href } }))]))).toBe('BAD_ATTRIBUTE'),
  );
});

describe('attributes', () => {
  it.each([
    [{ type: 'heading', attrs: { level: 1 } }],
    [{ type: 'heading', attrs: { level: '2' } }],
    [{ type: 'heading' }],
    [picture({ fileId: '../../etc/passwd' })],
    [picture({ fileId: null })],
    [picture({ alt: '' })],
    [picture({ alt: '   ' })],
    [picture({ alt: 'x'.repeat(501) })],
    [picture({ alt: 7 })],
    [picture({ width: '100%' })],
    [picture({ height: -1 })],
    [picture({ width: 1e9 })],
    [picture({ width: 1.5 })],
    [paragraph({ type: 'mention', attrs: { personId: 'all', label: 'Everyone' } })],
    [paragraph({ type: 'mention', attrs: { personId: PERSON, label: '' } })],
    [paragraph({ type: 'mention', attrs: { personId: PERSON, label: { html: '<b>' } } })],
    [{ type: 'codeBlock', attrs: { language: '"><script>' } }],
    [{ type: 'orderedList', attrs: { start: 1e300 }, content: [] }],
  ])('with a bad value are refused: %j', node => expect(refusal(parse([node]))).toBe('BAD_ATTRIBUTE'));

  it('of table cells are bounded', () => {
    const table = (attrs: unknown) => ({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [paragraph()] }] }],
    });
    expect(parse([table({ colspan: 2, colwidth: [100, 0], align: 'right' })]).ok).toBe(true);
    for (const attrs of [{ colspan: 1000 }, { rowspan: 0 }, { colwidth: ['1'] }, { align: 'left;x' }, { style: 'x' }]) {
      expect(refusal(parse([table(attrs)]))).toBe('BAD_ATTRIBUTE');
    }
  });
});

describe('size and shape', () => {
  const nested = (levels: number): RichNode =>
    levels === 0 ? { type: 'paragraph' } : { type: 'blockquote', content: [nested(levels - 1)] };

  it('refuses nesting beyond the limit, however deep it is', () => {
    expect(parse([nested(10)]).ok).toBe(true);
    expect(refusal(parse([nested(30)]))).toBe('TOO_DEEP');
    let deep: RichNode = { type: 'paragraph' };
    for (let level = 0; level < 100_000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(refusal(parse([deep]))).toBe('TOO_DEEP');
  });

  it('refuses a document that contains itself', () => {
    const loop: RichNode = { type: 'blockquote', content: [] };
    loop.content?.push(loop);
    expect(refusal(parse([loop]))).toBe('TOO_DEEP');
  });

  it('refuses too many parts, too much text, too many formulas, pictures and mentions', () => {
    expect(refusal(parse(Array.from({ length: 13_000 }, () => ({ type: 'paragraph' }))))).toBe('TOO_MANY');
    expect(refusal(parse([paragraph(text('x'.repeat(500_000)))]))).toBe('TOO_LARGE');
    expect(refusal(parse([paragraph(text('é'.repeat(600)))], { maxBytes: 1000 }))).toBe('TOO_LARGE');
    expect(refusal(parse(Array.from({ length: 401 }, () => maths('x'))))).toBe('TOO_MANY');
    expect(refusal(parse(Array.from({ length: 30 }, () => maths('x+'.repeat(900)))))).toBe('TOO_MANY');
    expect(refusal(parse(Array.from({ length: 61 }, () => picture({}))))).toBe('TOO_MANY');
    expect(
      refusal(
        parse([
          paragraph(
            ...Array.from({ length: 51 }, () => ({ type: 'mention', attrs: { personId: PERSON, label: 'A' } })),
          ),
        ]),
      ),
    ).toBe('TOO_MANY');
  });

  it('refuses characters that the database cannot store', () => {
    expect(refusal(parse([paragraph(text('a\u0000b'))]))).toBe('BAD_TEXT');
    expect(refusal(parse([paragraph(text('\ud800'))]))).toBe('BAD_TEXT');
    expect(refusal(parse([picture({ alt: 'a\u0000' })]))).toBe('BAD_TEXT');
    expect(parse([paragraph(text('Emoji 🧮 and accents é are fine'))]).ok).toBe(true);
  });

  it.each([
    [[{ type: 'bulletList', content: [paragraph(text('no item'))] }]],
    [[text('loose')]],
    [[{ type: 'tableRow' }]],
    [[{ type: 'bulletList' }]],
    [[paragraph({ type: 'heading', attrs: { level: 2 } })]],
    [[{ type: 'codeBlock', content: [text('a', { type: 'bold' })] }]],
    [[paragraph(text('a', { type: 'bold' }, { type: 'bold' }))]],
    [[paragraph({ type: 'doc', content: [] })]],
  ])('refuses parts where they cannot stand: %j', content =>
    expect(['BAD_STRUCTURE', 'UNKNOWN_CONTENT']).toContain(refusal(parse(content))),
  );

  it('refuses text where none belongs and text nodes without text', () => {
    expect(refusal(parse([{ type: 'paragraph', text: 'a' }]))).toBe('NOT_A_DOCUMENT');
    expect(refusal(parse([paragraph({ type: 'text' })]))).toBe('BAD_TEXT');
    expect(refusal(parse([paragraph({ type: 'text', text: { a: 1 } })]))).toBe('BAD_TEXT');
  });
});

describe('the message profile', () => {
  it('has tables, but no headings', () => {
    const message = (content: unknown) => parse(content, { profile: 'message' });
    expect(refusal(message([{ type: 'heading', attrs: { level: 2 } }]))).toBe('NOT_ALLOWED_HERE');
    const cell = { type: 'tableCell', content: [paragraph(text('7'))] };
    expect(message([{ type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] }]).ok).toBe(true);
    expect(message([paragraph(text('Hello')), maths('x^2'), picture({})]).ok).toBe(true);
  });
});

describe('formulas', () => {
  it('out of bounds are refused before anything renders them', () => {
    expect(refusal(parse([maths('{'.repeat(3000) + 'x' + '}'.repeat(3000))]))).toBe('BAD_FORMULA');
    expect(refusal(parse([maths(`\\begin{matrix}${'&'.repeat(1900)}\\end{matrix}`)]))).toBe('BAD_FORMULA');
    expect(refusal(parse([maths('')]))).toBe('BAD_FORMULA');
    expect(refusal(parse([maths(7)]))).toBe('BAD_FORMULA');
    expect(refusal(parse([maths('\\href{javascript:alert(1)}{x}')]))).toBe('BAD_FORMULA');
  });
});
