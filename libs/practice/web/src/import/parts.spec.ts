import { describe, expect, it } from '@jest/globals';
import { emptyDocument, type RichNode, textDocument } from '@tessellate/rich-text/light';
import { partsOf, sectionOf, withParts, withPictures, wordsOf } from './parts';

const heading = (text: string): RichNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});
const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const image: RichNode = { type: 'image', attrs: { fileId: 'f', alt: 'A bar' } };

describe('a text that is brought along', () => {
  it.each([
    ['Context', 'context'],
    ['1. Background', 'context'],
    ['What we did', 'did'],
    ['Our approach', 'did'],
    ['What happened', 'happened'],
    ['Impact on pupils', 'happened'],
    ['Next steps', 'next'],
    ['What next?', 'next'],
    ['Seating plan', null],
  ])('“%s” belongs to %s', (words, section) => expect(sectionOf(words)).toBe(section));

  it('is split at its headings; one that names no section stays with the part before it', () => {
    const parts = partsOf([
      heading('Background'),
      paragraph('Year 8'),
      heading('Seating'),
      paragraph('Pairs'),
      heading('Impact'),
      paragraph('More talk'),
    ]);
    expect(parts.map(({ section, blocks }) => [section, blocks.map(wordsOf)])).toEqual([
      ['context', ['Year 8']],
      ['context', ['Seating', 'Pairs']],
      ['happened', ['More talk']],
    ]);
  });

  it('without such headings is what was done', () => {
    expect(partsOf([paragraph('One'), paragraph('Two')])).toEqual([
      { heading: '', section: 'did', blocks: [paragraph('One'), paragraph('Two')] },
    ]);
  });

  it('goes below what is written already, and what is left out goes nowhere', () => {
    const mine = {
      context: textDocument('Mine'),
      did: emptyDocument(),
      happened: emptyDocument(),
      next: emptyDocument(),
    };
    const sections = withParts(mine, [
      { heading: '', section: 'context', blocks: [paragraph('Brought')] },
      { heading: '', section: null, blocks: [paragraph('Left out')] },
    ]);
    expect(sections.context.content.map(({ type }) => type)).toEqual(['paragraph', 'horizontalRule', 'paragraph']);
    expect(sections.did).toBe(mine.did);
    expect(JSON.stringify(sections)).not.toContain('Left out');
  });

  it('has its pictures where they stood, and no trace of those that nobody described', () => {
    const list: RichNode = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('[1]')] }] };
    const blocks = withPictures(
      [paragraph('Before'), paragraph('[1]'), paragraph('[2]'), list],
      new Map([
        ['[1]', image],
        ['[2]', null],
      ]),
    );
    expect(blocks.slice(0, 2)).toEqual([paragraph('Before'), image]);
    expect(blocks[2]?.content?.[0]?.content).toEqual([{ type: 'paragraph' }, image]);
    expect(JSON.stringify(blocks)).not.toMatch(/\[\d\]/);
  });
});
