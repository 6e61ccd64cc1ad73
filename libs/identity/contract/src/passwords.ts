export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

/**
 * What is wrong with a new password, said to the person, or null when it is good. Length counts, composition does not;
 * what can be read off the account itself is refused.
 */
export function passwordProblem(
  password: string,
  account: { email?: string | undefined; name?: string | undefined } = {},
): string | null {
  if ([...password].length < PASSWORD_MIN) {
    return `Use at least ${PASSWORD_MIN} characters. Three or four words that you can remember make a good password.`;
  }
  if (password.length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`;
  const plain = password.trim().toLowerCase();
  const email = account.email?.trim().toLowerCase();
  if (email && (plain === email || plain === email.split('@')[0])) {
    return 'This is your e-mail address. Choose something that others cannot guess.';
  }
  if (account.name && plain === account.name.trim().toLowerCase())
    return 'This is your name. Choose something that others cannot guess.';
  if (new Set(plain).size < 4)
    return 'This repeats the same few characters. Choose something that others cannot guess.';
  return null;
}
