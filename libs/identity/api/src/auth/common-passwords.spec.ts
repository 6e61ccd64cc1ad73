import { describe, expect, it } from '@jest/globals';
import { isCommonPassword } from './common-passwords';

describe('a password that guessers try first', () => {
  it.each([
    'password12',
    'Password2026!',
    'P@ssw0rd1234',
    'christopher',
    'iloveyou123',
    'Sunshine2024',
    '!!dragon!!!!',
    'pass word 123',
    'qwerty123456',
  ])('is %s', async password => expect(await isCommonPassword(password)).toBe(true));

  it.each(['prime factor parallelogram', 'three blind mice', 'dragon71930562x', 'correct horse', 'päßwörter!'])(
    'is not %s',
    async password => expect(await isCommonPassword(password)).toBe(false),
  );
});
