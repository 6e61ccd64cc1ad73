/** Nothing that a person would see: controls, direction marks, joiners, fillers, lone surrogates, the blank of Braille. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]/u;
const SEEN = /[^\s\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/u;

/** What the unseen characters that some writing and emoji need must stand behind and before; anywhere else they only deceive. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Khmer}\p{Script=Mymr}]/u;
const EMOJI_BEFORE_JOINER = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const FLAG_TAGS = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]$/u;
const BLACK_FLAG = '\u{1f3f4}';
/** More marks on one letter than any language writes hide the lines around it. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** Far above every limit. Whatever is longer is refused before anybody looks through it. */
export const LONGEST_TEXT = 40_000;

function isNeeded(character: string, before: string, after: string): boolean {
  if (character === '\u200c' || character === '\u200d') {
    if (JOINED.test(after) && (JOINED.test(before) || /\p{M}/u.test(before))) return true;
    return character === '\u200d' && EMOJI_BEFORE_JOINER.test(before) && /\p{Extended_Pictographic}/u.test(after);
  }
  if (character === '\ufe0e' || character === '\ufe0f') return /\p{Emoji}/u.test(before);
  return false;
}

function withoutUnseen(text: string): string {
  const characters = [...text];
  let inFlag = false;
  return characters
    .filter((character, at) => {
      const before = characters[at - 1] ?? '';
      inFlag = (before === BLACK_FLAG || inFlag) && (FLAG_TAGS.test(character) || character === '\u{e007f}');
      if (inFlag) return true;
      return !UNSEEN.test(character) || isNeeded(character, before, characters[at + 1] ?? '');
    })
    .join('');
}

const clean = (text: string): string =>
  (UNSEEN.test(text) ? withoutUnseen(text) : text).normalize('NFC').replace(PILED_MARKS, '$1');

/** What was typed into a field of one line, as it is kept: NFC, nothing unseen, single spaces, none at its ends. */
export const oneLine = (text: string): string =>
  clean(text.replace(/\ufeff/g, '').replace(/[\s\u0085]+/gu, ' '))
    .replace(/ {2,}/g, ' ')
    .trim();

/** What was typed into a box of several lines, as it is kept: as `oneLine`, but for its line breaks and its spaces. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map(clean)
    .join('\n')
    .trim();

export const hasSomethingToSee = (text: string): boolean => SEEN.test(text);

/** How many characters people see in a text: an emoji or a letter with its accents is one. */
export function characterCount(text: string): number {
  // Every character that is seen takes at least one unit, and plain text is counted without looking at each.
  if (!/[^\n -\u02ff\u2010-\u2027]/.test(text)) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) count += 1;
  return count;
}

/** Text in which nothing breaks a database or a mail: NUL is dropped, half a character becomes its replacement mark. */
export const wellFormed = (text: string): string => text.replace(/\0/g, '').replace(/\p{Cs}/gu, '\ufffd');
