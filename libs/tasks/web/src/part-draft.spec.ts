import { describe, expect, it } from '@jest/globals';
import { textDocument } from '@tessellate/rich-text/light';
import { draftOf, isEmptyPart, isUnshared, joined, type PartDraft } from './part-draft';

const file = (id: string) => ({ id, name: `${id}.pdf`, mediaType: 'application/pdf', bytes: 10 });
const part = (text: string, files: string[] = [], base = 0): PartDraft => ({
  document: textDocument(text),
  files: files.map(file),
  base,
});

describe('a part of the work on a task', () => {
  it('is unshared while the group reads something else, or nothing', () => {
    const shared = { version: 2, document: textDocument('We listened.'), files: [file('a')] };
    expect(isUnshared(draftOf(null), null)).toBe(false);
    expect(isUnshared(part('We listened.'), null)).toBe(true);
    expect(isUnshared(draftOf(shared), shared)).toBe(false);
    expect(isUnshared(part('We listened more.', ['a'], 2), shared)).toBe(true);
    expect(isUnshared(part('We listened.', ['a', 'b'], 2), shared)).toBe(true);
    expect(draftOf(shared).base).toBe(2);
  });

  it('is not empty when only files hang on it', () => {
    expect(isEmptyPart(part('  '))).toBe(true);
    expect(isEmptyPart(part('', ['a']))).toBe(false);
  });

  it('joined from two devices has all the words and each file once', () => {
    const both = joined(part('Desk', ['a', 'b']), part('Phone', ['b', 'c']), 3);
    expect(both.base).toBe(3);
    expect(both.files.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(both.document.content.map(node => node.content?.[0]?.text ?? node.type)).toEqual([
      'Desk',
      'horizontalRule',
      'Phone',
    ]);
  });
});
