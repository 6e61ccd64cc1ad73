import { characterCount, hasSomethingToSee, manyLines, oneLine, wellFormed } from './plain-text';

describe('oneLine', () => {
  it.each([
    ['NUL', 'Ad\0a', 'Ada'],
    ['half a surrogate pair', 'Ada \ud83d!', 'Ada !'],
    ['what turns text round', 'gpj.\u202eexe', 'gpj.exe'],
    ['direction marks and isolates', '\u200fAda\u2066 K\u2069\u061c', 'Ada K'],
    ['a joiner between Latin letters', 'Ad\u200dmin \u200cA', 'Admin A'],
    ['fillers that look like nothing', '\u3164\u2800\u115f', ''],
    ['line breaks of every kind', 'Ada\r\nKing\u2028Noel\u0085x', 'Ada King Noel x'],
    ['spaces at the ends and between', ' \u00a0Ada \ufeff  King\t', 'Ada King'],
    ['letters in two parts', 'A\u0301bel', 'Ábel'],
    ['a pile of marks', `Z${'\u0301'.repeat(400)}oe`, `Ź${'\u0301'.repeat(6)}oe`],
  ])('takes out %s', (_, typed, kept) => expect(oneLine(typed)).toBe(kept));

  it.each([
    'Siân O’Brien-Öztürk',
    'مریم میرزاخانی',
    'می‌خواهم',
    'श्रीमान् क्‍ष',
    'עִבְרִית',
    '👩🏽‍🏫 on ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧',
    '𝒜 ∑ ½ → x²',
  ])('leaves %s as it is', text => expect(oneLine(text)).toBe(text.normalize('NFC')));
});

it('keeps line breaks, and only those, in a text of several lines', () => {
  expect(manyLines(' One\r\n\r\nTwo \t\u202e\rThree\0\n\n')).toBe('One\n\nTwo  \nThree');
});

it.each([
  ['', false],
  [' \u200b\u2060', false],
  ['\u0301', false],
  ['.', true],
  ['😀', true],
])('knows whether there is something to see in %j', (text, seen) => expect(hasSomethingToSee(text)).toBe(seen));

it('counts the characters that people see', () => {
  expect(['Ada', 'Ábel', 'e\u0301', '👩🏽‍🏫', '🏴󠁧󠁢󠁥󠁮󠁧󠁿x', '“½” – …'].map(characterCount)).toEqual([3, 4, 1, 1, 2, 7]);
});

it('mends what no database stores', () => {
  expect(wellFormed('a\0b\ud800c\udc00😀')).toBe('ab\ufffdc\ufffd😀');
});
