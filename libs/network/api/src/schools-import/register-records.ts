import { parse } from 'csv-parse/sync';
import type { Readable } from 'node:stream';
import type { RegisterEncoding } from './register-file';

/** One record with the number of the line it begins on, or what is wrong with that line. */
export type RegisterRecord = { line: number; fields: string[] } | { line: number; problem: string };

interface Line {
  number: number;
  text: string;
}

const CHUNK_LINES = 1_000;
/** A quoted value may run over this many lines; beyond, the quote is taken for a mistake. */
const MAX_RECORD_LINES = 10;
const MAX_LINE_LENGTH = 64 * 1024;

/**
 * Reads records in portions. A broken quotation mark costs its own line only: without that, a parser would swallow every
 * school up to the next quotation mark.
 */
export async function* readRecords(bytes: Readable, encoding: RegisterEncoding): AsyncGenerator<RegisterRecord[]> {
  let width = 0;
  for await (const lines of chunksOfLines(bytes, encoding)) {
    const records = parseLines(lines, width);
    const heading = records[0];
    if (width === 0 && heading && 'fields' in heading) width = heading.fields.length;
    yield records;
  }
}

async function* chunksOfLines(bytes: Readable, encoding: RegisterEncoding): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  let number = 0;
  let lines: Line[] = [];
  const take = (text: string) => {
    number += 1;
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (line.trim() !== '') lines.push({ number, text: line });
  };
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      take(part);
      // A chunk ends only where the quotation marks so far are closed, so that no record is cut in two.
      if (lines.length >= CHUNK_LINES && (!openQuote(lines.at(-1)) || lines.length >= CHUNK_LINES + MAX_RECORD_LINES)) {
        yield lines;
        lines = [];
      }
    }
    if (rest.length > MAX_LINE_LENGTH) {
      take(rest.slice(0, MAX_LINE_LENGTH));
      rest = '';
    }
  }
  if (rest) take(rest);
  if (lines.length > 0) yield lines;
}

function parseLines(lines: Line[], width: number): RegisterRecord[] {
  // Nearly always every line is one sound record: then the whole portion is parsed in one go.
  if (!lines.some(openQuote)) {
    const all = tryParse(lines.map(line => line.text).join('\n'));
    if (all?.length === lines.length) {
      return all.map((fields, index) => checkWidth({ line: lines[index]?.number ?? 0, fields }, width));
    }
  }
  const records: RegisterRecord[] = [];
  for (let at = 0; at < lines.length;) {
    const { record, used } = parseOne(lines, at, width);
    records.push(record);
    at += used;
  }
  return records;
}

function parseOne(lines: Line[], at: number, width: number): { record: RegisterRecord; used: number } {
  const first = lines[at] as Line;
  let text = first.text;
  for (let used = 1; used <= MAX_RECORD_LINES; used++) {
    // Only a soundly quoted value may run over lines: a lenient reading would join what does not belong together.
    const parsed = tryParse(text, used === 1);
    const fields = parsed?.length === 1 ? parsed[0] : undefined;
    if (fields && (width === 0 || fields.length === width)) return { record: { line: first.number, fields }, used };
    const next = lines[at + used];
    if (!next || !openQuote({ text })) break;
    text += `\n${next.text}`;
  }
  const alone = tryParse(first.text)?.[0];
  if (!alone) return { record: { line: first.number, problem: 'a quotation mark is not closed' }, used: 1 };
  return { record: checkWidth({ line: first.number, fields: alone }, width), used: 1 };
}

function checkWidth(record: { line: number; fields: string[] }, width: number): RegisterRecord {
  const { line, fields } = record;
  if (width === 0 || fields.length === width) return record;
  return { line, problem: `has ${fields.length} values where the headings are ${width}` };
}

function tryParse(text: string, lenient = true): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: lenient, skip_empty_lines: true });
  } catch {
    return null;
  }
}

function openQuote(line: { text: string } | undefined): boolean {
  let open = false;
  const text = line?.text ?? '';
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}
