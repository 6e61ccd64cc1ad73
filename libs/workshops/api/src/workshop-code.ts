import { CODE_ALPHABET, CODE_LENGTH, tidyCode } from '@tessellate/workshops-contract';
import { createHmac } from 'node:crypto';

/** The code of a workshop: made from its salt and the server's secret, so that the database alone gives nobody a code. */
export function codeFrom(secret: string, stepId: string, salt: string): string {
  const bytes = createHmac('sha256', secret).update(`workshop code:${stepId}:${salt}`).digest();
  let code = '';
  for (let index = 0; index < CODE_LENGTH; index++)
    code += CODE_ALPHABET[bytes.readUInt32BE(index * 4) % CODE_ALPHABET.length];
  return code;
}

/** What a typed code is looked up by. */
export const hashOfCode = (secret: string, typed: string): string =>
  createHmac('sha256', secret)
    .update(`workshop code hash:${tidyCode(typed)}`)
    .digest('base64url');
