import { describe, expect, it } from '@jest/globals';
import { toHtml, toText } from '@tessellate/rich-text';
import { type Entry, messageDocument, strategyInput, titleOf } from './entries';

const entry = (given: Partial<Entry>): Entry => ({
  line: 1,
  kind: 'lesson',
  keyStage: 3,
  title: 'A title',
  body: 'A text.',
  tags: [],
  ...given,
});

describe('an entry of a corpus', () => {
  it('keeps its formulas, however the export escaped them', () => {
    const html = toHtml(
      messageDocument(entry({ body: 'Halve $$\\\\frac{1}{2}x = 8$$ for each $x$$. So $$x$$ is "$$4$$".' })),
    );
    expect(html).not.toMatch(/\$|math-error/);
    expect(html.match(/class="math-inline"/g)).toHaveLength(4);
    expect(html).toContain('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
  });

  it('keeps italics of a web page, and signs of comparison', () => {
    expect(toHtml(messageDocument(entry({ body: 'In (<i>x,y</i>) form, 1 < <i>x</i> > 0' })))).toBe(
      '<p>In (<em>x,y</em>) form, 1 &lt; <em>x</em> &gt; 0</p>',
    );
  });

  it('leaves the blanks of stem sentences and money alone', () => {
    const body = 'The ___ is taller than the ___. There are __ tens in __ty. It costs $5 and $10.';
    expect(toText(messageDocument(entry({ body })))).toBe(body);
  });

  it('has a title in plain text that ends between words', () => {
    expect(titleOf(entry({ title: 'That $$\\\\frac{1}{2}x=8$$ and $$x^2$$' }))).toBe('That 1/2x=8 and x²');
    const long = titleOf(entry({ title: 'calculating '.repeat(30) }));
    expect(long).toMatch(/^(calculating )+calculating…$/);
    expect(long.length).toBeLessThanOrEqual(160);
  });

  it('becomes a strategy of its topics', () => {
    const { topics, sections, keyStages } = strategyInput(
      entry({ keyStage: 2, body: 'First.\n\nSecond.', tags: ['algebra', 'Equation', 'number-fractions'] }),
      'id',
    );
    expect(topics).toEqual(['algebraic-manipulation', 'fractions']);
    expect([toText(sections.context), toText(sections.did)]).toEqual(['First.', 'Second.']);
    expect(keyStages).toEqual(['KS3']);
    expect(strategyInput(entry({ tags: ['Month'] }), 'id').topics).toEqual(['curriculum-design']);
  });
});
