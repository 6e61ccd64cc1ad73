import { LIMITS } from '@tessellate/contract';

/** Controls, line ends, what turns the direction of writing round (`invoice_fdp.exe` shown backwards), and what is not seen. */
// eslint-disable-next-line no-control-regex -- these are the characters that a name must not have
const NOT_IN_A_NAME = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g;
const ENDING = /\.[A-Za-z0-9]{1,8}$/;

/** A form writes quotation marks and line ends of a name as these, and nothing else. */
const unescaped = (given: string): string => given.replace(/%22/g, '"').replace(/%0[da]/gi, '');

/**
 * The name as the person sees it, without path and unseen characters; at most 120 characters, whole ones, the ending kept.
 * @param given as a form wrote it
 */
export function cleanFileName(given: string): string {
  const base =
    unescaped(given)
      .replace(/\p{Cs}/gu, '')
      .normalize('NFC')
      .split(/[\\/]/)
      .pop() ?? '';
  const name = base
    .replace(NOT_IN_A_NAME, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Windows takes no dot or space at the end, and a dot at the beginning hides a file.
    .replace(/[. ]+$/, '')
    .replace(/^(?:\. *)+(?=.*\.)/, '');
  const ending = ENDING.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length).trimEnd() || 'file';
  return shortened(stem, LIMITS.fileName - ending.length) + ending;
}

/** Cut between letters as people see them: half an emoji is no character. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept.trimEnd();
}
