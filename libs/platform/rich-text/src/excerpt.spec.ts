import { describe, expect, it } from '@jest/globals';
import { excerpt, excerptAround } from './excerpt';
import type { RichNode } from './types';

const text = (words: string): RichNode => ({ type: 'text', text: words });
const maths = (latex: string): RichNode => ({ type: 'mathInline', attrs: { latex } });
const doc = (...content: RichNode[]) => ({ type: 'doc' as const, content: [{ type: 'paragraph', content }] });

describe('an excerpt', () => {
  it('ends between words and says that more follows', () => {
    expect(excerpt('The bar model, first drawn\nby pupils', 21)).toBe('The bar model, first…');
    expect(excerpt('Short', 20)).toBe('Short');
    expect(excerpt('One, two', 6)).toBe('One…');
  });

  it.each(['Wait … and see what comes of it', 'Wait... and see what comes of it', 'Wait – … — and see'])(
    'of %j has one ellipsis at its end',
    words => {
      for (let length = 5; length < words.length; length++) expect(excerpt(words, length)).toMatch(/[^\s.…–—-]…$/);
    },
  );

  it('never splits what people see as one character', () => {
    const seen = ['👩🏽‍🏫', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'e\u0301', '🇬🇧'];
    const word = seen.join('').repeat(12);
    const whole = new Set([...new Intl.Segmenter().segment(word)].map(({ segment }) => segment));
    for (let length = 30; length < 90; length++) {
      const cut = excerpt(word, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      for (const { segment } of new Intl.Segmenter().segment(cut.slice(0, -1))) expect(whole).toContain(segment);
    }
  });

  it('never cuts a formula, and says it instead of its source', () => {
    const document = doc(text('Solve '), maths('\\frac{x + 1}{2} = 3 x^2 - x_1'), text(' by balancing, then draw it'));
    const formula = '(x + 1)/2 = 3 x² - x₁';
    for (let length = 12; length < 60; length++) {
      const cut = excerpt(document, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut).not.toMatch(/[\\{}^_]|…./);
      if (cut.includes('/2')) expect(cut).toContain(formula);
    }
    expect(excerpt(document, 40)).toBe(`Solve ${formula} by…`);
    expect(excerpt(doc(maths('a + b + c + d + e + f + g + h'), text(' is long')), 20)).toBe('a formula is long');
  });

  it.each([
    ['{{10x}}={50}', '10x=50'],
    ['\\{1, 2\\}', '{1, 2}'],
    ['\\sqrt[3]{8} = 2', '³√8 = 2'],
    ['a_{12} + b_n', 'a₁₂ + bₙ'],
    ['\\binom{n}{k}', 'n choose k'],
    ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', '1 2 3 4'],
    ['\\overrightarrow{AB}', 'AB'],
  ])('says %s as %s', (latex, words) => expect(excerpt(doc(maths(latex)), 80)).toBe(words));

  it('leaves the braces, underscores and ampersands of sentences', () => {
    expect(excerpt(doc(text('The set {1, 2} & my_file solve '), maths('x^2')), 80)).toBe(
      'The set {1, 2} & my_file solve x²',
    );
    expect(excerpt('Is y = \\frac{3}{2}x a line?', 80)).toBe('Is y = 3/2x a line?');
  });

  it('around a word shows the word, begins and ends between words, and cuts no formula and no character', () => {
    const formula = '(x + 1)/2 = 3 x² - x₁';
    const document = doc(
      text('👩🏽‍🏫 First we drew it together on the board, then they had to solve '),
      maths('\\frac{x + 1}{2} = 3 x^2 - x_1'),
      text(' by balancing, and draw the octagon 👩🏽‍🏫 of it again; in the end all of us compared what we had found.'),
    );
    const whole = excerpt(document, 1000);
    for (let length = 40; length < 120; length++) {
      for (const word of ['first', 'Octagon', 'compared']) {
        const around = excerptAround(document, word, length);
        expect(around.length).toBeLessThanOrEqual(length);
        expect(around.toLowerCase()).toContain(word.toLowerCase());
        expect(around).not.toMatch(/…[\s.…]|[\\{}]/);
        const inside = around.replace(/^…|…$/g, '');
        expect(` ${whole.replace(/[.,;…]/g, ' ')} `).toContain(` ${inside.replace(/[.,;…]/g, ' ').trim()} `);
        if (/²|₁|\/2/.test(around)) expect(around).toContain(formula);
      }
    }
    expect(excerptAround(document, 'nowhere', 40)).toBe(excerpt(document, 40));
    expect(excerptAround(doc(text('Short and whole')), 'whole', 40)).toBe('Short and whole');
  });

  it('does not cut a sum in the text at its signs', () => {
    expect(excerpt('We found that 3x + 5 = 20 together', 22)).toBe('We found that…');
  });

  it('reads the words; what is displayed between them only where there are none', () => {
    const displayed = [
      { type: 'image', attrs: { alt: 'A bar model' } },
      { type: 'mathBlock', attrs: { latex: 'x^2' } },
    ];
    expect(excerpt({ type: 'doc', content: displayed }, 80)).toBe('A bar model x²');
    const blocks = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph', content: [text('First'), { type: 'hardBreak' }, text('line')] },
        ...displayed,
        { type: 'paragraph', content: [{ type: 'mention', attrs: { label: 'Rosa' } }, text(', look')] },
      ],
    };
    expect(excerpt(blocks, 80)).toBe('First line @Rosa, look');
  });
});
