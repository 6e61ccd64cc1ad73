const PLACES: Record<string, string> = {
  strategy: 'A strategy',
  department: 'Your department’s page',
  comment: 'A comment',
  thread: 'A message',
  step: 'A step of your cycle',
};

/** Names the place of a draft from its key, such as `comment:STRATEGY:<id>`. */
export const placeOf = (key: string): string => PLACES[key.split(':')[0] ?? ''] ?? 'An unfinished text';

/**
 * The words of a draft of any shape, a paragraph a line. Drafts hold forms and rich-text documents of several domains;
 * here they need only be readable.
 */
export function plainTextOf(payload: unknown): string {
  if (typeof payload === 'string') return payload;
  if (Array.isArray(payload)) return payload.map(plainTextOf).filter(Boolean).join('\n');
  if (typeof payload !== 'object' || payload === null) return '';
  const node = payload as { type?: unknown; text?: unknown; content?: unknown[]; attrs?: { latex?: unknown } };
  if (typeof node.type === 'string') {
    if (typeof node.text === 'string') return node.text;
    if (typeof node.attrs?.latex === 'string') return node.attrs.latex;
    const inline = node.type === 'paragraph' || node.type === 'heading';
    return (node.content ?? [])
      .map(plainTextOf)
      .filter(Boolean)
      .join(inline ? '' : '\n');
  }
  return Object.values(payload)
    .filter(value => typeof value === 'string' || typeof value === 'object')
    .map(plainTextOf)
    .filter(Boolean)
    .join('\n');
}
