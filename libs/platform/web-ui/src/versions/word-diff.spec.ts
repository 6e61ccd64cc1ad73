import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shortened, wordDiff } from './word-diff';

const textOf = (parts: ReturnType<typeof wordDiff>, kind: 'removed' | 'added') =>
  parts
    .filter(part => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('is told by words, and a formula is one of them', () => {
    expect(wordDiff('We drew bars of $x^2$ first.', 'We drew tables of $x^3$ first, then talked.')).toEqual([
      { kind: 'same', text: 'We drew ' },
      { kind: 'removed', text: 'bars' },
      { kind: 'added', text: 'tables' },
      { kind: 'same', text: ' of ' },
      { kind: 'removed', text: '$x^2$' },
      { kind: 'added', text: '$x^3$' },
      { kind: 'same', text: ' first' },
      { kind: 'added', text: ', then talked' },
      { kind: 'same', text: '.' },
    ]);
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('', 'New')).toEqual([{ kind: 'added', text: 'New' }]);
  });

  const words = fc.array(fc.constantFrom('bars', 'tables', ' ', '\n', '$x^2$', '.', 'naïve', '😀', '’'), {
    maxLength: 60,
  });
  const text = fc.oneof(
    words.map(all => all.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  it('gives the old text and the new one back, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(textOf(parts, 'removed')).toBe(before);
        expect(textOf(parts, 'added')).toBe(after);
        expect(parts.every(({ text: some }) => some !== '')).toBe(true);
        expect(wordDiff(after, after).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('of two long texts that have nothing in common does not hold the page up', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, n) => `${word}${n}`).join(' ');
    const started = Date.now();
    const parts = wordDiff(`${long('a')}\nThe same line\n`, `${long('b')}\nThe same line\n`);
    expect(textOf(parts, 'added')).toBe(`${long('b')}\nThe same line\n`);
    expect(parts).toContainEqual({ kind: 'same', text: 'The same line\n' });
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('leaves out what nobody has touched, except near a change', () => {
    const [first, , last] = shortened(
      wordDiff(`${'word '.repeat(300)}old${' word'.repeat(300)}`, `${'word '.repeat(300)}new${' word'.repeat(300)}`),
    );
    expect(first?.text.length).toBeLessThan(200);
    expect(first?.text).toMatch(/^ … .*word $/);
    expect(last).toEqual({ kind: 'added', text: 'new' });
  });
});
