import type { RichNode } from '@tessellate/rich-text/light';

/** Words and formulas of a document: enough to recognise what one wrote without loading the editor. */
export function writtenText(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  const { latex, label, alt } = node.attrs ?? {};
  if (typeof latex === 'string') return latex;
  if (node.type === 'mention' && typeof label === 'string') return `@${label}`;
  if (node.type === 'image') return typeof alt === 'string' && alt ? `[Picture: ${alt}]` : '[Picture]';
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(writtenText).join(node.type === 'paragraph' || node.type === 'heading' ? '' : '\n');
}
