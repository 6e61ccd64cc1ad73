import { AppError, invalidInput } from '@tessellate/api-kernel';
import {
  IMPORT_COLUMNS,
  type ImportColumn,
  PLACES_LIMITS,
  REQUIRED_IMPORT_COLUMNS,
} from '@tessellate/recruiting-contract';
import { type CsvRecord, decodeText, LINES_ABOVE_HEADINGS, parseCsv, type TextEncoding } from './import-text';

/** What the template asks for, and what lines of an export are known by. */
export type ReadColumn = ImportColumn | 'Reference';
const READ_COLUMNS: readonly ReadColumn[] = [...IMPORT_COLUMNS, 'Reference'];

export interface ImportLine {
  /** As a text editor counts. */
  line: number;
  cells: Partial<Record<ReadColumn, string>>;
  /** Set when the line has more or fewer values than there are headings. */
  problem?: string;
}

export interface ImportFile {
  encoding: TextEncoding;
  ignoredColumns: string[];
  lines: ImportLine[];
}

const TEMPLATE = 'Download the template, put the list into it, and save it as CSV.';

/**
 * Reads a list of applications.
 * @throws AppError INVALID_INPUT or TOO_LARGE saying why the file as a whole cannot be read and what to do
 */
export function readImportFile(bytes: Buffer): ImportFile {
  if (bytes.length > PLACES_LIMITS.importBytes) {
    throw new AppError(
      'TOO_LARGE',
      `This file is larger than ${PLACES_LIMITS.importBytes / 1024} KB. Split it into several, or remove what is not needed.`,
    );
  }
  const { text, encoding } = decodeText(bytes);
  const records = belowTitles(parseCsv(text, knownIn));
  const heading = records[0];
  if (!heading) throw invalidInput(`This file is empty. ${TEMPLATE}`, 'file');
  const names = heading.record.map(name => name.trim());
  const columns = columnsOf(names);
  refuseHeadings(columns, names);
  if (records.length - 1 > PLACES_LIMITS.importRows) {
    throw new AppError(
      'TOO_LARGE',
      `This list has ${records.length - 1} lines; at most ${PLACES_LIMITS.importRows} can be imported at once. Split it.`,
    );
  }
  if (records.length === 1) throw invalidInput('There are no lines below the headings.', 'file');
  const lines = records.slice(1).map(({ record, info }): ImportLine => {
    // The parser says where a record ends; a value may run over several lines.
    const line = info.lines - record.join('').split('\n').length + 1;
    const cells = Object.fromEntries(
      columns.flatMap((column, at) => (column ? [[column, (record[at] ?? '').trim()]] : [])),
    );
    if (record.length === names.length) return { line, cells };
    const torn = info.lines > line ? '; there may be a quotation mark missing, or one too many' : '';
    return { line, cells, problem: `has ${record.length} values where there are ${names.length} headings${torn}` };
  });
  return { encoding, ignoredColumns: names.filter((name, at) => name && !columns[at]), lines };
}

/** The records from the headings on: the first in which as many are known as in any near the beginning. */
function belowTitles(records: CsvRecord[]): CsvRecord[] {
  const known = records.slice(0, LINES_ABOVE_HEADINGS + 1).map(({ record }) => knownIn(record));
  return records.slice(Math.max(0, known.indexOf(Math.max(...known))));
}

const knownIn = (names: readonly string[]): number => columnsOf(names).filter(Boolean).length;
const columnsOf = (names: readonly string[]): (ReadColumn | null)[] =>
  names.map(name => READ_COLUMNS.find(column => key(column) === key(name)) ?? null);
const key = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function refuseHeadings(columns: (ReadColumn | null)[], names: string[]): void {
  const missing = REQUIRED_IMPORT_COLUMNS.filter(column => !columns.includes(column));
  if (missing.length > 0) {
    throw invalidInput(
      `${missing.length === 1 ? 'This column is' : 'These columns are'} missing: ${missing.join(', ')}. ${TEMPLATE}`,
      'file',
    );
  }
  const twice = names.find((_, at) => columns[at] && columns.indexOf(columns[at]) !== at);
  if (twice) throw invalidInput(`The column “${twice}” appears twice. Keep one of them.`, 'file');
}
