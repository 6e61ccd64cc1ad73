import { describe, expect, it } from '@jest/globals';
import { paste } from './testing/pasting';

describe('plain text that is pasted', () => {
  it.each([
    ['LaTeX of Desmos, alone', 'y=\\frac{1}{2}x+3', '$y=\\frac{1}{2}x+3$'],
    [
      'MathML of Word or MathType, alone',
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
      '$\\frac{1}{2}$',
    ],
    [
      'MathML with a prefix',
      '<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>x</mml:mi></mml:math>',
      '$x$',
    ],
    [
      'brackets of ChatGPT',
      'Solve \\(x^2=4\\):\n\\[\nx = \\pm 2\n\\]\nDone',
      'Solve $x^2=4$:\n\n$$x = \\pm 2$$\n\nDone',
    ],
    ['two dollars on lines of their own', 'So\n$$\nx=2\n$$', 'So\n\n$$x=2$$'],
    ['two dollars in a sentence', 'so $$x=2$$ here', 'so $x=2$ here'],
    ['an environment', '\\begin{align}a&=b\\\\c&=d\\end{align}', '$$\\begin{align}a&=b\\\\c&=d\\end{align}$$'],
    ['one dollar', 'with $x^2$ we', 'with $x^2$ we'],
    ['prices', 'from $$ to $$ and $5', 'from $$ to $$ and $5'],
    ['a path', 'C:\\Users\\names', 'C:\\Users\\names'],
    ['a sentence about a command', 'use \\frac for fractions', 'use \\frac for fractions'],
    ['brackets without an end', 'f\\(x', 'f\\(x'],
    ['rows of a matrix are no bracket', 'a \\\\[2pt] b \\]', 'a \\\\[2pt] b \\]'],
  ])('%s', (_name, text, reads) => {
    const pasted = paste({ text });
    expect(pasted.text).toBe(reads);
    expect(pasted.said).toEqual([]);
  });

  it('becomes formulas, not their source', () => {
    expect(paste({ text: 'Solve \\(x^2=4\\)' }).html).toContain('data-latex="x^2=4"');
    expect(paste({ text: 'y=\\frac{1}{2}x+3' }, 'message').html).toContain('data-math-inline');
    expect(paste({ text: 'with $x^2$' }).html).not.toContain('data-latex="x^2=4"');
  });

  it('is read by the rules of typing: money and arithmetic stay, and an address has no full stop', () => {
    const { html, text } = paste({
      text: 'US$5 and US$7, 6 * 7 = 42 and 8 * 9, at https://example.org/1785. So $x^2$ and $\\frac{1}{$',
    });
    expect(text).toBe('US$5 and US$7, 6 * 7 = 42 and 8 * 9, at https://example.org/1785. So $x^2$ and $\\frac{1}{$');
    expect(html).toContain('href="https://example.org/1785"');
    expect(html.match(/data-latex/g)).toHaveLength(1);
    expect(html).not.toContain('<em>');
    expect(paste({ text: 'a $x$' }, 'document', '<pre><code>x</code></pre>').html).toContain('xa $x$</code>');
  });

  it('with thousands of formulas takes what a text may hold, as long as it is', () => {
    for (const formula of ['$x$ ', '$$x=1$$ ', '\\(x\\) ']) {
      const { editor, said } = paste({ text: formula.repeat(20_000) }, 'message');
      let formulas = 0;
      editor.state.doc.descendants(node => void (formulas += node.type.name === 'mathInline' ? 1 : 0));
      expect(formulas).toBe(60);
      expect(said).toEqual(['19940 equations stayed as LaTeX: a text here can have at most 60.']);
    }
  });

  it('stays as it is inside code', () => {
    const pasted = paste({ text: '\\(x\\)\na\tb\nc\td' }, 'document', '<pre><code>x</code></pre>');
    expect(pasted.html).toBe('<pre><code>x\\(x\\)\na\tb\nc\td</code></pre>');
  });
});
