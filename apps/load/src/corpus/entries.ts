import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { LIMITS } from '@tessellate/contract';
import { fromMarkdown } from '@tessellate/rich-text/markdown';
import type { RichDocument } from '@tessellate/rich-text';

/** One line of a corpus: a short text about teaching mathematics, as JSON. */
export interface Entry {
  line: number;
  kind: string;
  keyStage: number;
  title: string;
  body: string;
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
      const { kind, key_stage: keyStage, title, body } = JSON.parse(text) as Record<string, unknown>;
      if (typeof title !== 'string' || typeof body !== 'string') throw new Error('title and body must be texts');
      yield { line, kind: String(kind), keyStage: Number(keyStage), title, body };
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

/** The first paragraph is the context, the rest what was done. */
export function strategyInput(entry: Entry, mutationId: string) {
  const [first = '', ...rest] = entry.body.split(/\n{2,}/);
  return {
    mutationId,
    title: entry.title.slice(0, LIMITS.title),
    sections: { context: fromMarkdown(first), did: fromMarkdown(rest.join('\n\n') || first) },
    bigIdeas: ['COHERENCE'],
    keyStages: [entry.keyStage >= 5 ? 'KS5' : entry.keyStage === 4 ? 'KS4' : 'KS3'],
    topics: ['curriculum-design'],
    reach: 'HUB',
  };
}

export const messageDocument = (entry: Entry): RichDocument => fromMarkdown(entry.body);
