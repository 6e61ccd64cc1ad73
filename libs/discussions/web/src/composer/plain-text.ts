import type { RichDocument, RichNode } from '@tessellate/rich-text/light';

/** What a plain field can show of a document, or null when there is more to it than lines of text. */
export function plainTextOf(document: RichDocument): string | null {
  const lines: string[] = [];
  for (const block of document.content) {
    if (block.type !== 'paragraph') return null;
    const line = lineOf(block);
    if (line === null) return null;
    lines.push(line);
  }
  return lines.join('\n');
}

function lineOf(block: RichNode): string | null {
  let line = '';
  for (const node of block.content ?? []) {
    if (node.type !== 'text' || node.marks?.length) return null;
    line += node.text ?? '';
  }
  return line;
}

/** Each line a paragraph, spaces and empty lines kept as typed: while somebody types, nothing may be tidied away. */
export const typedDocument = (text: string): RichDocument => ({
  type: 'doc',
  content: text.split('\n').map(line => (line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' })),
});
