/** Passwords that guessers try first. Loaded when the first password is chosen: most servers live long without. */
let list: Promise<ReadonlySet<string>> | null = null;

const load = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(String));
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }),
);
/** So many digits or signs around a common word are guessed with it. */
const TRIMMINGS = 6;
const SHORTEST_WORD = 4;

/** Whether a password is a common one: as it stands, with a few digits or signs around it, or with digits for letters. */
export async function isCommonPassword(password: string): Promise<boolean> {
  const common = await (list ??= load());
  const plain = password.trim().toLowerCase();
  return [plain, plain.replace(/[\s_.-]+/g, ''), [...plain].map(sign => LETTERS.get(sign) ?? sign).join('')].some(
    candidate => {
      if (common.has(candidate)) return true;
      const word = candidate.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
      const trimmed = candidate.length - word.length;
      return trimmed <= TRIMMINGS && word.length >= SHORTEST_WORD && common.has(word);
    },
  );
}
