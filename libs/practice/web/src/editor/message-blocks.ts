import type { RichNode } from '@tessellate/rich-text/light';

/** A message's words as a strategy can hold them: whom it mentioned is named and not told. */
export const messageBlocks = (nodes: readonly RichNode[]): RichNode[] =>
  nodes.map(node => {
    if (node.type === 'mention')
      return { type: 'text', text: String(node.attrs?.['label'] ?? '').trim() || 'a colleague' };
    return node.content ? { ...node, content: messageBlocks(node.content) } : node;
  });
