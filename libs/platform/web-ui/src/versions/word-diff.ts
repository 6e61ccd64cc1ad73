import diffSequences from '@jest/diff-sequences';

export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, spaces and signs, each by itself; a formula in dollars is one word. */
const WORDS = /\$[^$\n]+\$|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;
/** Lines, where so much is new that comparing every word would hold the page up. */
const LINES = /[^\n]*\n|[^\n]+/g;
const MOST_PAIRS = 20_000_000;

/** What became of a text, by words. What is the same and added is the new text, what is the same and removed the old one. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  if (old.length * now.length > MOST_PAIRS) return compared(before.match(LINES) ?? [], after.match(LINES) ?? []);
  return compared(old, now);
}

function compared(old: readonly string[], now: readonly string[]): DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], tokens: readonly string[]) => {
    const text = tokens.join('');
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [a, b] = [0, 0];
  const upTo = (oldEnd: number, nowEnd: number) => {
    add('removed', old.slice(a, oldEnd));
    add('added', now.slice(b, nowEnd));
    [a, b] = [oldEnd, nowEnd];
  };
  diffSequences(
    old.length,
    now.length,
    (i, j) => old[i] === now[j],
    (count, i, j) => {
      upTo(i, j);
      add('same', now.slice(j, j + count));
      [a, b] = [i + count, j + count];
    },
  );
  upTo(old.length, now.length);
  return parts;
}

const KEPT = 160;

/** Long stretches that nobody has touched, down to their ends. */
export const shortened = (parts: readonly DiffPart[]): DiffPart[] =>
  parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length < 3 * KEPT) return part;
    const start = index === 0 ? '' : part.text.slice(0, KEPT);
    const end = index === parts.length - 1 ? '' : part.text.slice(-KEPT);
    return { ...part, text: `${start} … ${end}` };
  });
