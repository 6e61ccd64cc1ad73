import { plainTextOf, typedDocument } from './plain-text';

describe('plain text of a document', () => {
  it('comes back as it was typed, with spaces at the end and empty lines', () => {
    for (const text of ['', 'One ', 'One\n\nTwo\n', '  a\n b']) expect(plainTextOf(typedDocument(text))).toBe(text);
  });

  it('is refused where a plain field would lose something', () => {
    const bold = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] };
    expect(plainTextOf({ type: 'doc', content: [bold] })).toBeNull();
    expect(plainTextOf({ type: 'doc', content: [{ type: 'mathBlock', attrs: { latex: 'x' } }] })).toBeNull();
  });
});
