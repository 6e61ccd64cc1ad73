import { describe, expect, it } from '@jest/globals';
import { checkLatex } from './latex';

describe('the LaTeX of a formula', () => {
  it.each([
    'x',
    '\\frac{a}{b}',
    '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}',
    '\\sqrt[3]{8}=2',
    '\\%\\ of\\ \\pounds 40',
    '\\text{area} = \\tfrac12 bh',
    '\\begin{aligned}3x+2&=11\\\\3x&=9\\\\x&=3\\end{aligned}',
    'a \\quad b \\hspace{2em} c',
    '\\left\\{x : x > 0\\right\\}',
    '\\underbrace{n+n}_{2n}',
    'x % a note',
  ])('%s is accepted', latex => expect(checkLatex(latex)).toBeNull());

  it.each([
    '\\href{https://a.example}{x}',
    '\\url{a}',
    '\\includegraphics{a}',
    '\\htmlClass{a}{x}',
    '\\htmlId{a}{x}',
    '\\htmlStyle{color:red}{x}',
    '\\htmlData{a=b}{x}',
    '\\def\\a{b}',
    '\\gdef\\a{b}',
    '\\newcommand{\\a}{b}',
    '\\renewcommand\\a{b}',
    '\\let\\a=b',
    '\\global\\def\\a{}',
    '\\expandafter\\a',
    '\\csname a\\endcsname',
    '\\html@mathml{a}{b}',
    'x % note\n\\href{a}{b}',
  ])('%s is refused for its command', latex => expect(checkLatex(latex)).toContain('cannot be used'));

  it('is refused when it nests, spreads or grows beyond the bounds', () => {
    expect(checkLatex('{'.repeat(30) + 'x' + '}'.repeat(30))).toContain('inside one another');
    expect(checkLatex('\\left('.repeat(30))).toContain('inside one another');
    expect(checkLatex('\\begin{matrix}'.repeat(30))).toContain('inside one another');
    expect(checkLatex(`\\begin{matrix}${'&'.repeat(30)}\\end{matrix}`)).toContain('columns');
    expect(checkLatex(`\\begin{matrix}${'1\\\\'.repeat(80)}\\end{matrix}`)).toContain('rows');
    expect(checkLatex(`\\begin{array}{${'c'.repeat(100)}}1\\end{array}`)).toContain('columns');
    expect(checkLatex('\\a'.repeat(500))).toContain('commands');
    expect(checkLatex('x'.repeat(2001))).toContain('longer');
    expect(checkLatex('  \n')).toContain('empty');
  });

  it('is refused when a length would push it over the rest of the page', () => {
    expect(checkLatex('\\kern{-100em}x')).toContain('length');
    expect(checkLatex('\\rule{900em}{900em}')).toContain('length');
    expect(checkLatex('\\raisebox{ 40 cm }{x}')).toContain('length');
    expect(checkLatex('5em = 5')).toBeNull();
  });

  it('is looked through once, however many digits or spaces stand in it', () => {
    // Counted rather than timed: a pattern that goes back over what it has seen would not end within the test's minute.
    for (const piece of ['1', '1.', '1 ', '.', '-1', '\\begin{array', '1em ']) {
      const long = piece.repeat(Math.floor(2000 / piece.length));
      for (let times = 0; times < 200; times++) checkLatex(long);
    }
    expect(checkLatex(`${'1'.repeat(1000)}em`)).toContain('length');
    expect(checkLatex('\\kern -  3.5 em')).toContain('length');
    expect(checkLatex('\\kern 1em2em\\kern40em')).toContain('length');
  });

  it('counts neither escaped braces nor what stands in a note', () => {
    expect(checkLatex('\\{'.repeat(100))).toBeNull();
    expect(checkLatex(`x % ${'{'.repeat(100)}`)).toBeNull();
  });
});
