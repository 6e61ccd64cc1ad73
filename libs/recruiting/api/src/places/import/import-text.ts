import { invalidInput } from '@tessellate/api-kernel';
import { parse } from 'csv-parse/sync';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface CsvRecord {
  record: string[];
  /** `lines`: the line of the file on which the record ends. */
  info: { lines: number };
}

/** A list may stand below a title, its date and an empty line, as people make them for printing. */
export const LINES_ABOVE_HEADINGS = 9;

/** Excel writes the separator it uses on a line of its own; other programs that saved the list again fill that line up. */
const SEPARATOR_LINE = /^(\ufeff?\s*)"?sep ?= ?(.)"?[,;|\t ]*(?=\n)/i;

/**
 * Spreadsheets save text in one of three encodings; two say so in their first bytes, and text with an accent is valid in only one of
 * the other two, so the file itself tells.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncoding } {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    throw invalidInput(
      'This is a spreadsheet or a ZIP file, not CSV. In your spreadsheet, choose “Save as” and then CSV.',
      'file',
    );
  }
  const decoded = decode(bytes);
  if (decoded.text.includes('\0'))
    throw invalidInput(
      'This is not a text file, so it cannot be read as CSV. Download the template, put the list into it, and save it as CSV.',
      'file',
    );
  return decoded;
}

function decode(bytes: Buffer): { text: string; encoding: TextEncoding } {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  // Without its mark it is known by the zero beside the heading's first letter.
  if (mark === 0xfffe || (mark > 0 && mark % 256 === 0))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

/**
 * @param known how many of these headings are known: the separator is the one under which most are
 * @throws AppError INVALID_INPUT naming the line of a quotation mark that is not closed
 */
export function parseCsv(given: string, known: (heading: string[]) => number): CsvRecord[] {
  // The parser counts both halves of a line's end inside of quotation marks, and knows no line ends of the oldest Macs.
  const lines = given.replace(/\r\n?/g, '\n');
  const separator = SEPARATOR_LINE.exec(lines)?.[2];
  const text = lines.replace(SEPARATOR_LINE, '$1');
  const beginning = text
    .split('\n', 200)
    .filter(line => line.trim() !== '')
    .slice(0, LINES_ABOVE_HEADINGS + 1);
  // What the line names comes first, and is not believed where another separates more: lists are saved again by other programs.
  const candidates = [...(separator ? [separator] : []), ',', ';', '\t', '|'].map(delimiter => ({
    delimiter,
    found: Math.max(0, ...beginning.map(line => known(headingOf(line, delimiter)))),
  }));
  const { delimiter } = candidates.reduce((best, next) => (next.found > best.found ? next : best));
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      // A quotation mark inside of a value that does not begin with one is just a mark: Sean "Shay" O’Brien.
      relax_quotes: true,
      skip_empty_lines: true,
      // A line of nothing but commas is how spreadsheets save an empty one.
      skip_records_with_empty_values: true,
    }) as unknown as CsvRecord[];
  } catch {
    throw invalidInput(
      `A quotation mark on line ${openedOn(text, delimiter)} is not closed. Put quotation marks around the whole value, and double those inside it.`,
      'file',
    );
  }
}

const headingOf = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map(name => name.replace(/^\ufeff/, '').replace(/^"|"$/g, ''));

/** The line on which the last value begins that a quotation mark opens and none closes. */
function openedOn(text: string, delimiter: string): number {
  let line = 1;
  let opened = 0;
  let atStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      if (opened > 0 && text[at + 1] === '"') at += 1;
      else if (opened > 0) opened = 0;
      else if (atStart) opened = line;
    }
    atStart = opened === 0 && (character === delimiter || character === '\n');
    if (character === '\n') line += 1;
  }
  return opened || line;
}
