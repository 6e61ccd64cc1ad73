import { describe, expect, it } from '@jest/globals';
import { emptyDocument, isEmptyDocument, joinDocuments, textDocument } from './light';
import { fromMarkdown } from './markdown';
import { extractFileIds, extractFormulas, extractMentions, readingMinutes, toText, wordCount } from './text';
import type { RichDocument } from './types';

const ROSA = '018f3c1e-7d2a-7c55-9a10-3f2b6c1d4e5f';
const IMRAN = '018f3c1e-7d2a-7c55-9a10-000000000002';
const mention = (personId: string, label: string) => ({ type: 'mention', attrs: { personId, label } });

describe('two documents put together', () => {
  it('keeps all words, parted by a line, and doubles none', () => {
    const [theirs, mine] = [textDocument('Theirs'), textDocument('Mine')];
    expect(joinDocuments(theirs, mine).content).toEqual([
      ...theirs.content,
      { type: 'horizontalRule' },
      ...mine.content,
    ]);
    expect(joinDocuments(mine, mine)).toEqual(mine);
    const asKept = { content: mine.content.map(({ type, ...rest }) => ({ ...rest, type })), type: mine.type };
    expect(joinDocuments(asKept, mine)).toEqual(mine);
    expect(joinDocuments(emptyDocument(), mine)).toEqual(mine);
    expect(joinDocuments(theirs, emptyDocument())).toEqual(theirs);
  });
});

describe('plain text of a document', () => {
  it('reads lists, tables, formulas, pictures and mentions in order', () => {
    const doc = fromMarkdown(
      `## Ratio\n\nTables of $y = kx$ for @{rosa}.\n\n- one\n- two\n  - deeper\n\n3. third\n\n| n | 2n |\n|---|---|\n| 1 | 2 |\n\n![A double number line](/files/${IMRAN})\n\n$$a:b$$`,
      { mention: () => ({ personId: ROSA, label: 'Rosa' }) },
    );
    expect(toText(doc)).toBe(
      'Ratio\nTables of y = kx for @Rosa.\n- one\n- two\n  - deeper\n3. third\nn\t2n\n1\t2\nA double number line\na:b',
    );
    expect(extractFileIds(doc)).toEqual([IMRAN]);
    expect(extractFormulas(doc)).toEqual([
      { latex: 'y = kx', display: false },
      { latex: 'a:b', display: true },
    ]);
  });

  it('numbers items in letters and Roman numbers where the page does', () => {
    const items = (attrs: object) =>
      toText({
        type: 'doc',
        content: [
          {
            type: 'orderedList',
            attrs: { ...attrs },
            content: [1, 2].map(() => ({ type: 'listItem', content: [{ type: 'paragraph' }] })),
          },
        ],
      }).match(/\S+/g);
    expect(items({ start: 3, type: 'a' })).toEqual(['c.', 'd.']);
    expect(items({ start: 26, type: 'A' })).toEqual(['Z.', 'AA.']);
    expect(items({ start: 8, type: 'i' })).toEqual(['viii.', 'ix.']);
    expect(items({ start: 1, type: 'I' })).toEqual(['I.', 'II.']);
    expect(items({ start: 0, type: 'a' })).toEqual(['0.', 'a.']);
    expect(items({ start: 1, type: null })).toEqual(['1.', '2.']);
  });

  it('names each person mentioned once', () => {
    const doc: RichDocument = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [mention(ROSA, 'Rosa'), mention(IMRAN, 'Imran')] },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [mention(ROSA, 'Rosa O')] }] },
      ],
    };
    expect(extractMentions(doc)).toEqual([ROSA, IMRAN]);
  });

  it('counts words across formatting and a formula as one', () => {
    expect(wordCount(fromMarkdown("It **does**n't matter: pupils' well-chosen $x^2$ 42"))).toBe(7);
    expect(wordCount(emptyDocument())).toBe(0);
    expect(readingMinutes(emptyDocument())).toBe(1);
    expect(readingMinutes(textDocument('word '.repeat(1100)))).toBe(5);
  });
});

describe('documents made of plain text', () => {
  it('keep paragraphs and line breaks', () => {
    expect(textDocument('One\ntwo\r\n\r\n\n three ')).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'One' }, { type: 'hardBreak' }, { type: 'text', text: 'two' }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'three' }] },
      ],
    });
    expect(textDocument('  ')).toEqual(emptyDocument());
  });

  it('are empty when there is nothing to read', () => {
    expect(isEmptyDocument(emptyDocument())).toBe(true);
    expect(isEmptyDocument(null)).toBe(true);
    expect(
      isEmptyDocument({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: ' \n' }, { type: 'hardBreak' }] }],
      }),
    ).toBe(true);
    expect(isEmptyDocument(textDocument('a'))).toBe(false);
    expect(isEmptyDocument({ type: 'doc', content: [{ type: 'mathBlock', attrs: { latex: 'x' } }] })).toBe(false);
  });
});
