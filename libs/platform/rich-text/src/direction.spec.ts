import { isolated } from './direction';

describe('a name in the middle of a sentence', () => {
  it('is set apart where it runs from right to left, and left alone otherwise', () => {
    expect(`${isolated('ليلى')} mentioned you in “${isolated('Élise’s question')}”`).toBe(
      '\u2068ليلى\u2069 mentioned you in “Élise’s question”',
    );
  });
});
