import { readable, said } from './readable';
import type { RichDocument, RichNode } from './types';

/** Stands for a space inside of a formula until the text is cut: there is no cutting there. */
const FIRM = '\u00a0';
/** A sum that stands in the text as words is not cut at its signs either. */
const OPERATOR = / ([=+×÷·<>≤≥≠≈≡→⇒⇔±∓∈−/]) /g;
/** A formula that takes more of an excerpt than this says little; it is named instead of cut. */
const LONGEST_FORMULA = 0.6;

/**
 * The beginning of a text on one line, for every list, notice, e-mail and search result: at most `length` characters including the
 * ellipsis, cut between words, never inside of a formula or an emoji; formulas as they are said.
 */
export function excerpt(source: RichDocument | string, length: number): string {
  return beginning(lineOf(source, length), length);
}

/**
 * The same around one of the words of a text: what a search result shows. It begins in the midst of the text where the word
 * stands too far from its beginning, and says so.
 * @param word as it stands in the text, in capitals or not
 */
export function excerptAround(source: RichDocument | string, word: string, length: number): string {
  const line = lineOf(source, length, Infinity);
  const at = word === '' ? -1 : line.toLowerCase().indexOf(word.toLowerCase());
  // Seen whole with what comes before it, the beginning says more than any other place.
  if (line.length <= length || at + word.length < length / 2) return beginning(line, length);
  const from = line.indexOf(' ', at - Math.round(length / 3)) + 1;
  // Within an address, for example.
  if (from === 0 || from > at) return beginning(line, length);
  return `…${beginning(line.slice(from).replace(/^[\s.,;:…–—-]+/u, ''), length - 1)}`;
}

function lineOf(source: RichDocument | string, length: number, reach = length * 2): string {
  const whole =
    typeof source === 'string'
      ? readable(source).replace(/\s+/g, ' ')
      : wordsOf(source, length, reach, false) || wordsOf(source, length, reach, true);
  return whole.trim().replace(OPERATOR, `${FIRM}$1${FIRM}`);
}

function beginning(line: string, length: number): string {
  if (line.length <= length) return line.replaceAll(FIRM, ' ');
  const room = Math.max(1, length - 1);
  const space = line.lastIndexOf(' ', room);
  const cut = space > room / 2 ? space : wholeCharacters(line, room);
  return `${line.slice(0, cut).replace(/[\s.,;:…–—-]+$/u, '')}…`.replaceAll(FIRM, ' ');
}

/** The end of the last character, as people see them, that ends within `room`: a long word is cut, an emoji of many parts is not. */
function wholeCharacters(line: string, room: number): number {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    line.slice(0, room + 64),
  )) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end;
}

/**
 * @param reach no more of the document is looked at than the excerpt can show
 * @param blocks with displayed formulas and pictures, which say little between words and everything where there are none
 */
function wordsOf(doc: RichDocument, length: number, reach: number, blocks: boolean): string {
  let words = '';
  const visit = (node: RichNode): void => {
    if (words.length > reach) return;
    if (node.text !== undefined) words += node.text.replace(/\s+/g, ' ');
    else if (node.type === 'mathInline' || (blocks && node.type === 'mathBlock')) words += formula(node, length);
    else if (node.type === 'mention') words += `@${attribute(node, 'label')}`.replace(/\s+/g, ' ');
    else if (blocks && node.type === 'image') words += attribute(node, 'alt').replace(/\s+/g, ' ');
    else for (const child of node.content ?? []) visit(child);
    if (!INLINE.has(node.type)) words += ' ';
  };
  for (const node of doc.content) visit(node);
  return words.replace(/ {2,}/g, ' ').trim();
}

const INLINE = new Set(['text', 'mathInline', 'mention']);

function formula(node: RichNode, length: number): string {
  const words = said(attribute(node, 'latex')).trim().replace(/\s+/g, FIRM);
  return words.length > length * LONGEST_FORMULA ? 'a formula' : words;
}

const attribute = (node: RichNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
};
