export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

/** What others know of an account, and so try first. */
export interface AccountWords {
  email?: string | undefined;
  name?: string | undefined;
  /** The school's name, for example. */
  names?: readonly string[];
}

const PRODUCT = ['Tessellate', 'Maths Hub', 'Maths Hubs', 'NCETM'];
const OTHERWISE = 'Choose something that others cannot guess.';
/** What fingers walk along without thinking: rows and columns of keys, zigzags over two rows, and the alphabet. */
const WALKS = [
  '12345678901234567890',
  'qwertyuiop[]',
  "asdfghjkl;'#",
  '\\zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qawsedrftgyhujikolp',
  'abcdefghijklmnopqrstuvwxyz',
].flatMap(walk => [walk, [...walk].reverse().join('')]);
const SHORTEST_WALK = 3;
/** So many letters beside the known names make a password of its own. */
const LETTERS_OF_ITS_OWN = 5;

/**
 * What is wrong with a new password, said to the person, or null when it is good. Length counts, composition does not;
 * refused is what can be read off the account or the keyboard. The server knows a list of common ones besides.
 */
export function passwordProblem(password: string, account: AccountWords = {}): string | null {
  if ([...password].length < PASSWORD_MIN) {
    return `Use at least ${PASSWORD_MIN} characters. Three or four words that you can remember make a good password.`;
  }
  if (password.length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`;
  const plain = password.trim().toLowerCase();
  const email = account.email?.trim().toLowerCase();
  if (email && (plain === email || plain === email.split('@')[0])) return `This is your e-mail address. ${OTHERWISE}`;
  if (account.name && plain === account.name.trim().toLowerCase()) return `This is your name. ${OTHERWISE}`;
  if (new Set(plain).size < 4 || isRepeated(plain)) return `This repeats the same few characters. ${OTHERWISE}`;
  if (isWalk(plain)) return `These keys are next to each other, so it is easy to guess. ${OTHERWISE}`;
  if (isMadeOf(plain, [...PRODUCT, ...(account.names ?? [])]))
    return `This is little more than the name of this site or of your school. ${OTHERWISE}`;
  if (isMadeOf(plain, [account.name ?? '', email ?? '']))
    return `This is little more than your name or e-mail address. ${OTHERWISE}`;
  return null;
}

/** One piece again and again: `passwordpassword`, `abc-abc-abc-`. */
const isRepeated = (plain: string): boolean => /^(.+?)[\s_.-]*(?:\1[\s_.-]*)+$/su.test(plain);

/** Made of nothing but such walks, each of three keys or more. */
function isWalk(plain: string): boolean {
  let at = 0;
  while (at < plain.length) {
    let end = plain.length;
    while (end - at >= SHORTEST_WALK && !WALKS.some(walk => walk.includes(plain.slice(at, end)))) end--;
    if (end - at < SHORTEST_WALK) return false;
    at = end;
  }
  return true;
}

/** Whether known names are in it and little else: digits and signs around a name are no secret. */
function isMadeOf(plain: string, names: readonly string[]): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = names
    .flatMap(name => [name, ...name.split(/[^\p{L}]+/u)].map(letters))
    .filter(word => word.length >= 3);
  let left = letters(plain);
  const before = left.length;
  for (const word of words.sort((a, b) => b.length - a.length)) left = left.replaceAll(word, '');
  return left.length < before && left.length < LETTERS_OF_ITS_OWN;
}
