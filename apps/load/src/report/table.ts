import { cpus, totalmem } from 'node:os';

export interface ReportRow {
  what: string;
  measured: string;
  floor: string;
  target: string;
  /** Undefined where there is no target. */
  met?: boolean;
}

export interface Report {
  rows: ReportRow[];
  volume: string;
  command: string;
}

/** One Markdown page: the table and what it was measured on. */
export function markdown({ rows, volume, command }: Report): string {
  const mark = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : '**missed**');
  const lines = rows.map(row => `| ${row.what} | ${row.measured} | ${row.floor} | ${row.target} | ${mark(row.met)} |`);
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  return [
    `# Benchmark of ${new Date().toISOString().slice(0, 10)}`,
    '',
    `\`${command}\` · ${volume}`,
    '',
    `Node ${process.versions.node}, ${cpus().length} × ${cpu}, ${Math.round(totalmem() / 1024 ** 3)} GB; server, database and driver share the machine. Latencies in milliseconds.`,
    '',
    '| what | measured | floor in the same run | target | |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    'Floors: bare `http` + `pg` answering the same data without sessions, access rules or GraphQL; bare Socket.IO sending the same bytes.',
    '',
  ].join('\n');
}

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
