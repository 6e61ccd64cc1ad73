/**
 * The one rule for an e-mail address, in forms, lists that are imported, sign-in and letters: within what the sign-in library
 * takes, so that whoever is let in can sign in, and without anything that a mail program would read as two addresses.
 */
const ADDRESS =
  /^(?=[^@]{1,64}@)(?:[a-z0-9_'+-]+\.)*[a-z0-9_'+-]*[a-z0-9_+-]@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
export const LONGEST_EMAIL = 254;
/** The same for a query: PostgreSQL reads it alike. Their length is `LONGEST_EMAIL` at most. */
export const EMAIL_PATTERN = ADDRESS.source;

const EXAMPLE = 'Enter an e-mail address such as name@school.org.uk.';

export const cleanEmail = (email: string): string => email.trim().toLowerCase();

/** What is wrong with an e-mail address, said to the person, or null when it is good. */
export function emailProblem(email: string): string | null {
  const given = cleanEmail(email);
  if (given.length <= LONGEST_EMAIL && ADDRESS.test(given)) return null;
  if (given.startsWith('mailto:')) return 'Leave out “mailto:”. ' + EXAMPLE;
  if (/[‘’]/.test(given)) return "This e-mail address has a curly apostrophe. Type it with a straight one: '.";
  const foreign = given.match(/[^\x20-\x7e]/u)?.[0];
  if (foreign && /[\p{L}\p{M}]/u.test(foreign))
    return `We cannot send to an e-mail address with “${foreign}” in it. Give another one, or its spelling in plain letters.`;
  const odd = /^\S+@\S+$/.test(given) && given.match(/[!#$%&*/=?^`{|}~(),:;<>[\]\\"]/)?.[0];
  if (odd) return `We cannot send to an e-mail address with “${odd}” in it. Give another one.`;
  return EXAMPLE;
}

/** `Tessellate <no-reply@tessellate.example>`, as a setting names a sender, in its parts. */
export function senderOf(setting: string): { name: string; email: string } {
  const [, name = '', email = setting] = /^\s*"?([^"<]*?)"?\s*<\s*([^<>\s]+)\s*>\s*$/.exec(setting) ?? [];
  return { name: name || 'Tessellate', email: cleanEmail(email) };
}
