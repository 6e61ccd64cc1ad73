import { AppError, invalidInput } from '@tessellate/api-kernel';
import {
  IMPORT_COLUMNS,
  type ImportColumn,
  PLACES_LIMITS,
  REQUIRED_IMPORT_COLUMNS,
} from '@tessellate/programme-contract';
import { parse } from 'csv-parse/sync';

export interface ImportLine {
  /** As a text editor counts. */
  line: number;
  cells: Partial<Record<ImportColumn, string>>;
  /** Set when the line has more or fewer values than there are headings. */
  problem?: string;
}

export interface ImportFile {
  encoding: 'UTF-8' | 'Windows-1252';
  ignoredColumns: string[];
  lines: ImportLine[];
}

const TEMPLATE = 'Download the template, put the list into it, and save it as CSV.';

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a list of registrations.
 * @throws AppError INVALID_INPUT or TOO_LARGE saying why the file as a whole cannot be read and what to do
 */
export function readImportFile(bytes: Buffer): ImportFile {
  if (bytes.length > PLACES_LIMITS.importBytes) {
    throw new AppError(
      'TOO_LARGE',
      `This file is larger than ${PLACES_LIMITS.importBytes / 1024} KB. Split it into several, or remove what is not needed.`,
    );
  }
  const { text, encoding } = decode(bytes);
  const records = parseCsv(text);
  const heading = records[0];
  if (!heading) throw invalidInput(`This file is empty. ${TEMPLATE}`, 'file');
  const names = heading.record.map(name => name.trim());
  const columns = names.map(name => IMPORT_COLUMNS.find(column => key(column) === key(name)) ?? null);
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
    return { line, cells, problem: `has ${record.length} values where there are ${names.length} headings` };
  });
  return { encoding, ignoredColumns: names.filter((name, at) => name && !columns[at]), lines };
}

const key = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function refuseHeadings(columns: (ImportColumn | null)[], names: string[]): void {
  const missing = REQUIRED_IMPORT_COLUMNS.filter(column => !columns.includes(column));
  if (missing.length > 0) {
    throw invalidInput(
      `${missing.length === 1 ? 'This column is' : 'These columns are'} missing: ${missing.join(', ')}. ${TEMPLATE}`,
      'file',
    );
  }
  const twice = names.find((_, at) => columns[at] && columns.indexOf(columns[at]) !== at);
  if (twice) throw invalidInput(`The column “${twice}” is there twice. Keep one of them.`, 'file');
}

/** Spreadsheets save CSV in either encoding; text with an accent is valid in only one of the two, so the file itself tells. */
function decode(bytes: Buffer): { text: string; encoding: ImportFile['encoding'] } {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    throw invalidInput(
      'This is a spreadsheet or a ZIP file, not CSV. In your spreadsheet, choose “Save as” and then CSV.',
      'file',
    );
  }
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) {
    throw invalidInput('This file is in UTF-16 (“Unicode text”). Save it as “CSV UTF-8” instead.', 'file');
  }
  if (bytes.includes(0))
    throw invalidInput(`This is not a text file: it holds bytes that no CSV has. ${TEMPLATE}`, 'file');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

function parseCsv(text: string): Parsed[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  try {
    // The parser counts both halves of a line's end inside of quotation marks.
    return parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // A line of nothing but commas is how spreadsheets save an empty one.
      skip_records_with_empty_values: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw invalidInput(
      `A quotation mark is not closed${line ? ` near line ${line}` : ''}. Put quotation marks around the whole value, and double those inside it.`,
      'file',
    );
  }
}
