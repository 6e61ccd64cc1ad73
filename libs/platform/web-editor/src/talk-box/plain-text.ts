import type { RichDocument, RichNode } from '@tessellate/rich-text/light';
import { typedBlocks } from '@tessellate/rich-text/typing';
import { inDollars } from '@tessellate/rich-text/written-formulas';

/** What a plain field can show of a document, or null when there is more to it than lines of text. */
export function plainTextOf({ content }: RichDocument): string | null {
  const lines = content.map(block => (block.type === 'paragraph' ? lineOf(block) : null));
  return lines.includes(null) ? null : lines.join('\n');
}

function lineOf({ content = [] }: RichNode): string | null {
  if (content.some(node => node.type !== 'text' || node.marks?.length)) return null;
  return content.map(node => node.text ?? '').join('');
}

/** Each line a paragraph, spaces and empty lines kept as typed: while somebody types, nothing may be tidied away. */
export const typedDocument = (text: string): RichDocument => ({
  type: 'doc',
  content: text
    .split('\n')
    .map(line => (line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' })),
});

/** The same lines with formulas, links and formatting, as the editor makes them while somebody types. */
const formatted = (text: string): RichNode[] => typedBlocks(inDollars(text, true).split('\n'));

/** What was typed, behind a text that only the editor can show where there is one. */
export function written(kept: RichDocument | null, text: string, literally = false): RichDocument {
  const typed = literally ? typedDocument(text).content : formatted(text);
  if (!kept) return { type: 'doc', content: typed };
  if (text === '') return kept;
  const last = kept.content.at(-1);
  if (last?.type !== 'paragraph' || typed[0]?.type !== 'paragraph')
    return { type: 'doc', content: [...kept.content, ...typed] };
  const joined = { ...last, content: [...(last.content ?? []), ...(typed[0].content ?? [])] };
  return { type: 'doc', content: [...kept.content.slice(0, -1), joined, ...typed.slice(1)] };
}

/**
 * Whether what was made of the text before the caret stands unchanged at the beginning of what was made of all of it: the
 * caret is then between two things, and not within a formula or an address.
 */
export const beginsWith = (whole: RichDocument, start: RichDocument): boolean =>
  beginWith(whole.content, start.content);

function beginWith(whole: readonly RichNode[], start: readonly RichNode[]): boolean {
  return start.every((node, at) => {
    const other = whole[at];
    if (!other || at < start.length - 1) return JSON.stringify(other) === JSON.stringify(node);
    const { text = '', content = [], ...rest } = node;
    const { text: otherText = '', content: otherContent = [], ...otherRest } = other;
    if (JSON.stringify(rest) !== JSON.stringify(otherRest)) return false;
    return otherText.startsWith(text) && beginWith(otherContent, content);
  });
}
