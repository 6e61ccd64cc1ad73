import { randomInt } from 'node:crypto';

/** Nothing that is mistaken for something else on the telephone or in handwriting: no 0 O, 1 I L, 5 S, 8 B, 2 Z, U V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

const letters = (count: number): string =>
  Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** `SSL-7FK3-4QMD` */
export const newReference = (projectCode: string): string => `${projectCode}-${letters(4)}-${letters(4)}`;
