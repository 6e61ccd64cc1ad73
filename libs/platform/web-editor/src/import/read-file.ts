import type { RichNode } from '@tessellate/rich-text/light';
import { fromMarkdown } from '@tessellate/rich-text/markdown';
import { inDollars } from '@tessellate/rich-text/written-formulas';
import { RefusedImportError } from './refused';
import { blocksOfHtml } from './to-blocks';
import { readWord, type WordPicture } from './word/word-file';
import { TOO_MUCH } from './zip';

export interface ImportedText {
  /** What the file calls itself; empty where it does not. */
  title: string;
  blocks: RichNode[];
  /** Pictures that the text holds; each stands in it as a paragraph with its marker. */
  pictures: WordPicture[];
  /** What could not be taken, in sentences. */
  notes: string[];
}

const MB = 1024 * 1024;
const MOST_FILE = 20 * MB;
const MOST_MARKDOWN = 150_000;
const MOST_HTML = 4_000_000;
/** Of a document without its pictures; one of this length takes an hour to read. */
const MOST_WORD_HTML = 600_000;
/** What a draft can hold, with room for what is written beside it. */
const MOST_BLOCKS = 220_000;
const TOO_LONG = 'This text is too long. Choose the part that you need.';

/** @throws RefusedImportError with words that say what to do */
export async function readFile(file: File): Promise<ImportedText> {
  if (file.size === 0) throw new RefusedImportError('This file is empty.');
  if (file.size > MOST_FILE)
    throw new RefusedImportError('This file is larger than 20 MB. Copy the part you need into a new document.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(?:md|markdown|txt)$/i.test(file.name)) return markdownText(bytes);
  refuseOthers(file.name, bytes);
  const secret = crypto.randomUUID();
  const { title, html, pictures, notes } = await readWord(bytes, number => `[picture ${number + 1} ${secret}]`);
  if (html.length > MOST_WORD_HTML) throw new RefusedImportError(TOO_MUCH);
  const read = blocksOfHtml(html);
  if (JSON.stringify(read.blocks).length > MOST_BLOCKS) throw new RefusedImportError(TOO_MUCH);
  if (read.blocks.length === 0 && !title) throw new RefusedImportError('There is no text in this document.');
  return { title, blocks: read.blocks, pictures, notes: [...notes, ...read.notes] };
}

/** What was pasted with its formatting. */
export function readHtml(html: string): ImportedText {
  if (html.length > MOST_HTML) throw new RefusedImportError(TOO_LONG);
  const read = blocksOfHtml(html);
  if (read.blocks.length === 0) throw new RefusedImportError('There is no text in what was pasted.');
  return { title: '', pictures: [], ...read };
}

/** Text that was pasted, or a file of it. */
export function readMarkdown(source: string): ImportedText {
  if (source.length > MOST_MARKDOWN) throw new RefusedImportError(TOO_LONG);
  const { content } = fromMarkdown(inDollars(source.replaceAll('\u0000', '')));
  const [first, ...rest] = content;
  // A first heading of the highest level is the title, when nothing else is as high.
  const isTitle = /^# \S/.test(source.trimStart()) && first?.type === 'heading';
  const title = isTitle ? wordsOf(first) : '';
  return { title, blocks: isTitle ? rest : content, pictures: [], notes: [] };
}

function markdownText(bytes: Uint8Array): ImportedText {
  try {
    return readMarkdown(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof RefusedImportError) throw error;
    throw new RefusedImportError('This file is not plain text. Save it as UTF-8, or choose a Word document.');
  }
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  const begins = (text: string) => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
  if (begins('%PDF'))
    throw new RefusedImportError('A PDF cannot be read here. Choose the Word document that it was made from.');
  if (begins('{\\rtf') || /\.(?:odt|pages|rtf)$/i.test(name))
    throw new RefusedImportError(
      'Open this file where it was written, save it as “Word document (.docx)”, and choose that file.',
    );
}

const wordsOf = (node: RichNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('');
