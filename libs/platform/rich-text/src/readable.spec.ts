import { describe, expect, it } from '@jest/globals';
import { readable } from './readable';

describe('readable', () => {
  it.each([
    [String.raw`\frac{3}{4} : \frac{1}{2} = 3 : 2`, '3/4 : 1/2 = 3 : 2'],
    [String.raw`\frac{(x+4)}{(x+5)}`, '(x+4)/(x+5)'],
    [String.raw`\frac{(a+b)h}{2}`, '((a+b)h)/2'],
    [String.raw`{{2x+1}\over5}={50\over 5}`, '(2x+1)/5=50/5'],
    [String.raw`y={1\over{x+1}}`, 'y=1/(x+1)'],
    [String.raw`1 \over 2`, '1 / 2'],
    [String.raw`a\qquad b`, 'a  b'],
    [String.raw`x^2 + 2x - 3 \le 0`, 'x² + 2x - 3 ≤ 0'],
    [String.raw`2^{n-1}`, '2ⁿ⁻¹'],
    [String.raw`x^{ab}`, 'x^ab'],
    [String.raw`\sqrt{12} = 2\sqrt3`, '√12 = 2√3'],
    [String.raw`4 \to 10`, '4 → 10'],
    [String.raw`44\,\text{per cent}`, '44 per cent'],
    [String.raw`90^\circ`, '90°'],
    ['no formulas here: 5 - 2x = 11', 'no formulas here: 5 - 2x = 11'],
  ])('reads %s as it is said', (latex, said) => {
    expect(readable(latex)).toBe(said);
  });

  it('leaves no command behind, however unknown', () => {
    expect(readable(String.raw`\foo{a} \begin{matrix} 1 \end{matrix}`)).not.toMatch(/[\\{}]/);
    expect(readable(String.raw`a \constructor b`)).toBe('a  b');
  });
});

describe('a long text', () => {
  it.each(['{', '{ ', String.raw`{a\over `, String.raw`\over `, String.raw`\frac{`])('of %j is read at once', piece => {
    const began = performance.now();
    readable(piece.repeat(20_000) + String.raw` \over ${' '.repeat(20_000)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
