import type { RichNode } from '@tessellate/rich-text/light';

/** A document in the few signs that tests compare. */
export function toMarkdownLike(node: RichNode, indent = ''): string {
  const inside = (separator: string) => (node.content ?? []).map(one => toMarkdownLike(one, indent)).join(separator);
  const attrs = node.attrs ?? {};
  switch (node.type) {
    case 'text': {
      const link = node.marks?.find(mark => mark.type === 'link');
      const words = node.marks?.some(mark => mark.type === 'bold') ? `**${node.text}**` : (node.text ?? '');
      return link ? `[${words}](${String(link.attrs?.['href'])})` : words;
    }
    case 'heading':
      return `${'#'.repeat(Number(attrs['level']))} ${inside('')}`;
    case 'mathInline':
      return `$${String(attrs['latex'])}$`;
    case 'hardBreak':
      return '/';
    case 'bulletList':
    case 'orderedList':
      return (node.content ?? [])
        .map(
          one =>
            `${indent}${node.type === 'bulletList' ? '-' : '1.'} ${(one.content ?? []).map(part => toMarkdownLike(part, `${indent}  `)).join('\n')}`,
        )
        .join('\n');
    case 'tableRow':
      return `| ${inside(' | ')} |`;
    case 'paragraph':
      return inside('');
    default:
      return inside('\n');
  }
}
