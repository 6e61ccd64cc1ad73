import type { Pool } from 'pg';
import { inspectRegisterFile, openRegisterFile, type RegisterEncoding } from './register-file';
import { readRecords, type RegisterRecord } from './register-records';
import { BadRow, type HeadingPositions, locateHeadings, readRow } from './register-row';
import { ImportRefused } from './import-refused';
import { upsertSchools } from './upsert-schools';
import type { SchoolFacts } from '../schools/school-facts';

export interface BadRowReport {
  /** From 1, the headings. */
  line: number;
  problem: string;
}

export interface ImportSummary {
  encoding: RegisterEncoding;
  /** Rows after the headings, sound or not. */
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Of the changed: closed since the last import. */
  closed: number;
  bad: BadRowReport[];
}

export interface ImportProgress {
  bytesRead: number;
  bytes: number;
  rows: number;
}

/**
 * Imports the official register of schools. Reads the file as a stream, writes in batches, keeps schools that are not in
 * the file. Running it twice changes nothing the second time; an interrupted run is simply run again.
 * @throws ImportRefused when the file as a whole cannot be used
 */
export async function importSchools(
  pool: Pool,
  path: string,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportSummary> {
  const file = await inspectRegisterFile(path);
  const summary: ImportSummary = {
    encoding: file.encoding,
    rows: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    closed: 0,
    bad: [],
  };
  const seen = new Map<number, number>();
  let headings: HeadingPositions | null = null;
  let bytesRead = 0;
  const bytes = openRegisterFile(file, read => (bytesRead += read));
  for await (const portion of readRecords(bytes, file.encoding)) {
    const records = headings ? portion : portion.slice(1);
    headings ??= headingsOf(portion[0]);
    const batch: SchoolFacts[] = [];
    for (const record of records) {
      const school = schoolOf(record, headings, seen, summary.bad);
      if (school) batch.push(school);
    }
    summary.rows += records.length;
    if (batch.length > 0) {
      const counts = await upsertSchools(pool, batch);
      summary.added += counts.added;
      summary.changed += counts.changed;
      summary.unchanged += counts.unchanged;
      summary.closed += counts.closed;
    }
    onProgress({ bytesRead, bytes: file.bytes, rows: summary.rows });
  }
  if (summary.rows === 0) throw new ImportRefused(`${path} has no schools below its headings. Download it again.`);
  return summary;
}

function headingsOf(first: RegisterRecord | undefined): HeadingPositions {
  if (!first || 'problem' in first)
    throw new ImportRefused(
      'The first line cannot be read as headings. Import the official GIAS file (edubasealldata….csv).',
    );
  return locateHeadings(first.fields);
}

function schoolOf(
  record: RegisterRecord,
  headings: HeadingPositions,
  seen: Map<number, number>,
  bad: BadRowReport[],
): SchoolFacts | null {
  const { line } = record;
  if ('problem' in record) {
    bad.push({ line, problem: record.problem });
    return null;
  }
  try {
    const school = readRow(record.fields, headings);
    const earlier = seen.get(school.urn);
    if (earlier !== undefined) throw new BadRow(`URN ${school.urn} was on line ${earlier} already`);
    seen.set(school.urn, line);
    return school;
  } catch (error) {
    if (!(error instanceof BadRow)) throw error;
    bad.push({ line, problem: error.message });
    return null;
  }
}
