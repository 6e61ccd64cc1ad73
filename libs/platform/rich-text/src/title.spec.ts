import { describe, expect, it } from '@jest/globals';
import { titleText } from './title';

describe('a title', () => {
  it.each([
    [String.raw`Solving $x^2 + \frac{1}{2} = 3$ with tiles`, 'Solving x² + 1/2 = 3 with tiles'],
    [String.raw`When is \(a_n \ge 2\pi\)?`, 'When is aₙ ≥ 2π?'],
    [String.raw`$$\sqrt{2}$$ is not $\frac{a}{b}$`, '√2 is not a/b'],
    [String.raw`Why \frac{3}{4} \times 2 puzzles`, 'Why 3/4 × 2 puzzles'],
    [String.raw`كم $x^2$؟`, 'كم x²؟'],
    [String.raw`Angles of $\overrightarrow{AB}$`, 'Angles of AB'],
  ])('that was typed as %s says its formulas', (typed, kept) => expect(titleText(typed)).toBe(kept));

  it.each([
    'Tickets at $5-$10, or US$5 and US$7',
    'Paid $3 and then $4',
    String.raw`Where C:\temp\notes went`,
    'Using ^ and _ on a calculator',
    String.raw`What $\heartsuit_n$ means`,
    String.raw`Half typed: $\frac{1}{2`,
    'my_file, {1, 2} & 2 * 3',
  ])('keeps what is no formula, or cannot be said: %s', typed => expect(titleText(typed)).toBe(typed));

  it('that is said already stays as it is', () => {
    const once = titleText(String.raw`$\frac{a+b}{2}$ and $x^{ab}$`);
    expect(titleText(once)).toBe(once);
  });
});
