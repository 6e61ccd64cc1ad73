import { describe, expect, it } from '@jest/globals';
import { fromMarkdown } from './markdown';
import { findLinks, typedBlocks, typedFormula, typedLine } from './typing';

const STAYS = [
  '6 * 7 = 42 and 8 * 9 = 72',
  '2 ** 3 is 8 and 3 ** 2 is 9',
  '5 _ 3 and 9 _ 2',
  '2*3*4 = 24 and f(x)*g(x)*h(x)',
  'snake_case_name and a_1 + a_2',
  '5* per pupil (not 6*), with a note* and another note*',
  'from $5-$10',
  'US$5 and US$7, A$3 and A$4',
  '$HOME/$USER and $5/$10 or $5, $10',
  'it cost $5 and then $7',
  'a^b, £3.50, 1) one, :) -- (c) "quoted" ...',
  '~~ 5 ~~ and ~3',
  '____ + ____ = 10 and __ + __ = 4',
  '2026. Was a year',
  '7. I agree',
  '- 3 is less than 2',
  '> 5 is what x can be',
  '#1 reason',
  'a broken $\\frac{1$ formula',
  'e.g.this is no address, 3.5 neither, nor a@b',
];

describe('typed text', () => {
  it.each(STAYS)('%s stays as it was typed', text => {
    expect(typedBlocks([text])).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
  });

  it.each(STAYS.filter(text => !/^[->]|^#|_ |~~|broken|1\)/.test(text)))('%s stays in Markdown', text => {
    expect(fromMarkdown(text).content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
  });

  it('becomes a formula where dollars stand around one', () => {
    const formula = (latex: string) => ({ type: 'mathInline', attrs: { latex } });
    const text = (words: string) => ({ type: 'text', text: words });
    expect(typedLine('$50% of 20$')).toEqual([formula('50% of 20')]);
    expect(typedLine('so ($x^2$), or $y$.')).toEqual([
      text('so ('),
      formula('x^2'),
      text('), or '),
      formula('y'),
      text('.'),
    ]);
    expect(typedFormula('so $x^2$')).toEqual({ latex: 'x^2', length: 5 });
    expect(typedFormula('US$5 and US$')).toBeNull();
  });

  it('becomes formatting, a list and a quotation where it is meant', () => {
    const bold = { type: 'text', text: 'not', marks: [{ type: 'bold' }] };
    expect(typedLine('**not** yet')).toEqual([bold, { type: 'text', text: ' yet' }]);
    expect(typedLine('(*one*), _two_')).toHaveLength(4);
    const blocks = typedBlocks(['- one', '- two', '1. first', '2. second', '> said']);
    expect(blocks.map(block => [block.type, block.content?.length])).toEqual([
      ['bulletList', 2],
      ['orderedList', 2],
      ['blockquote', 1],
    ]);
  });
});

describe('an address in a sentence', () => {
  it.each([
    ['see https://nrich.maths.org/1785. Next', 'https://nrich.maths.org/1785'],
    ['(https://en.wikipedia.org/wiki/Ratio_(maths)), and', 'https://en.wikipedia.org/wiki/Ratio_(maths)'],
    ['is it www.ncetm.org.uk?', 'https://www.ncetm.org.uk'],
    ['nrich.maths.org/1785, for example', 'https://nrich.maths.org/1785'],
    ["write to sean.o'brien@school.example.", "mailto:sean.o'brien@school.example"],
  ])('%s', (text, href) => {
    expect(findLinks(text).map(link => link.href)).toEqual([href]);
  });
});
