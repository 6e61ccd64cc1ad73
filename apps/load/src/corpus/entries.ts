import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { LIMITS } from '@tessellate/contract';
import { fromMarkdown } from '@tessellate/rich-text/markdown';
import { excerpt, type RichDocument } from '@tessellate/rich-text';

/** One line of a corpus: a short text about teaching mathematics, as JSON. */
export interface Entry {
  line: number;
  kind: string;
  keyStage: number;
  title: string;
  body: string;
  tags: string[];
}

/** @throws naming the line that cannot be read */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
  const bytes = createReadStream(file);
  const source = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', error => source.destroy(error));
  let line = 0;
  for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    try {
      const { kind, key_stage: keyStage, title, body, tags } = JSON.parse(text) as Record<string, unknown>;
      if (typeof title !== 'string' || typeof body !== 'string') throw new Error('title and body must be texts');
      yield {
        line,
        kind: String(kind),
        keyStage: Number(keyStage),
        title,
        body,
        tags: Array.isArray(tags) ? tags.map(String) : [],
      };
    } catch (error) {
      throw new Error(`Line ${line} of ${file} is not an entry: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** The same entry posted by the same person has the same id, so that a second run adds nothing. */
export function idOf(person: string, ...parts: (string | number)[]): string {
  const hex = createHash('sha256')
    .update([person, ...parts].join('\n'))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The nearest topic of the strategies for a subject of a corpus; other tags are key words. */
const TOPIC_OF: ReadonlyMap<string, string> = new Map([
  ['number', 'number-sense'],
  ['number-fractions', 'fractions'],
  ['ratio-and-proportion', 'ratio-and-proportion'],
  ['algebra', 'algebraic-manipulation'],
  ['geometry-and-measure', 'angles-and-shape'],
  ['probability', 'probability'],
  ['statistics', 'statistics'],
]);
const MOST_TOPICS = 5;

/** The first paragraph is the context, the rest what was done. */
export function strategyInput(entry: Entry, mutationId: string) {
  const [first = '', ...rest] = asMarkdown(entry.body).split(/\n{2,}/);
  const topics = entry.tags.flatMap(tag => TOPIC_OF.get(tag) ?? []);
  return {
    mutationId,
    title: titleOf(entry),
    sections: { context: fromMarkdown(first), did: fromMarkdown(rest.join('\n\n') || first) },
    bigIdeas: ['COHERENCE'],
    // A strategy has a key stage of a secondary school: what comes before is nearest to the first of them.
    keyStages: [entry.keyStage >= 5 ? 'KS5' : entry.keyStage === 4 ? 'KS4' : 'KS3'],
    topics: topics.length > 0 ? topics.slice(0, MOST_TOPICS) : ['curriculum-design'],
    reach: 'HUB',
  };
}

export const messageDocument = (entry: Entry): RichDocument => fromMarkdown(asMarkdown(entry.body));

/** A title is plain text: its formulas are written as they are said, and a long one ends between words. */
export function titleOf(entry: Entry): string {
  return excerpt(repaired(entry.title).replace(/\$\$?|<\/?[ib]>/g, ''), LIMITS.title);
}

/** Italic and bold type of web pages becomes that of Markdown. */
function asMarkdown(text: string): string {
  return repaired(text)
    .replace(/<i>([^<]*)<\/i>/g, '*$1*')
    .replace(/<b>([^<]*)<\/b>/g, '**$1**');
}

/** What an export did to formulas: commands escaped twice, and one dollar missing of two. */
function repaired(text: string): string {
  return text
    .replace(/(?<!\$)\$(?=[^\s$]+\$\$(?!\$))/g, '$$$$')
    .replace(/\$\$[^$\n]+\$\$/g, formula => formula.replace(/\\\\(?=[A-Za-z]{2})/g, '\\'));
}
