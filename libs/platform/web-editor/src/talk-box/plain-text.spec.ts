import { beginsWith, plainTextOf, typedDocument, written } from './plain-text';

describe('plain text of a document', () => {
  it('comes back as it was typed, with spaces at the end and empty lines', () => {
    for (const text of ['', 'One ', 'One\n\nTwo\n', '  a\n b']) expect(plainTextOf(typedDocument(text))).toBe(text);
  });

  it('is refused where a plain field would lose something', () => {
    const bold = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] };
    expect(plainTextOf({ type: 'doc', content: [bold] })).toBeNull();
    expect(plainTextOf({ type: 'doc', content: [{ type: 'mathBlock', attrs: { latex: 'x' } }] })).toBeNull();
  });

  it('goes to the end of a text that only the editor can show', () => {
    const formula = { type: 'mathInline', attrs: { latex: 'x^2' } };
    const kept = { type: 'doc' as const, content: [{ type: 'paragraph', content: [formula] }] };
    const typed = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    expect(written(kept, ' is')).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [formula, { type: 'text', text: ' is' }] }],
    });
    const block = { type: 'mathBlock', attrs: { latex: 'x' } };
    expect(written({ type: 'doc', content: [block] }, 'a\nb').content).toEqual([block, typed('a'), typed('b')]);
    expect(written(kept, '')).toBe(kept);
  });

  it('becomes what the editor would have made of it', () => {
    const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
    const plain = (text: string) => ({ type: 'text', text });
    expect(written(null, 'so $x^2$\nfrom $5-$10').content).toEqual([
      paragraph(plain('so '), { type: 'mathInline', attrs: { latex: 'x^2' } }),
      paragraph(plain('from $5-$10')),
    ]);
  });

  it('has formulas of the signs of other programs when it is sent', () => {
    const maths = (latex: string) => ({ type: 'mathInline', attrs: { latex } });
    expect(written(null, 'so \\(x^2\\) and\n\\[\ny=2\n\\]').content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'so ' }, maths('x^2'), { type: 'text', text: ' and' }] },
      { type: 'paragraph', content: [maths('y=2')] },
    ]);
  });

  it('tells a caret between two things from one within a formula, an address or formatting', () => {
    const line = 'so $x^2$ and **bold** at www.nrich.org, yes';
    const has = (before: string, text = line) => beginsWith(written(null, text), written(null, before));
    for (const before of ['', 'so ', 'so $x^2$', 'so $x^2$ an', 'so $x^2$ and **bold** a', line])
      expect(has(before)).toBe(true);
    for (const before of ['so $x', 'so $x^2$ and **bo', 'so $x^2$ and **bold** at www.nri'])
      expect(has(before)).toBe(false);
    expect(has('- a\n- b', '- a\n- bc\nd')).toBe(true);
    expect(has('- a\n- ', '- a\n- bc')).toBe(false);
    expect(has('a\n', 'a\nb')).toBe(true);
  });
});
