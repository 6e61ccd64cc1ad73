import { randomInt } from 'node:crypto';

/** Without letters and digits that are mistaken for one another on the telephone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `SSL-7FK3-2QMD`: what people quote on the telephone. */
export function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `SSL-${four()}-${four()}`;
}
