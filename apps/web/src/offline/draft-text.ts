import { spokenFormula } from '@tessellate/rich-text/light';

const PLACES: Record<string, string> = {
  'outbox:thread': 'Messages waiting to be sent',
  outbox: 'Comments waiting to be sent',
  'thread:new': 'A new thread',
  thread: 'A message',
  message: 'A message you were changing',
  'thread-summary': 'The summary of a thread',
  strategy: 'A strategy',
  department: 'Your department’s page',
  'comment:COMMENT': 'A comment you were changing',
  comment: 'A comment',
  task: 'Your work on a task',
  step: 'A step of your cycle',
  profile: 'Your profile',
  'hub-page': 'Your hub’s page',
  feedback: 'Feedback from a participant',
  'application-note': 'A note on an application',
  interest: 'Registering your interest',
};

/** Names the place of a draft from its key, such as `comment:STRATEGY:<id>`. */
export function placeOf(key: string): string {
  const [first = '', second = ''] = key.split(':');
  return PLACES[`${first}:${second}`] ?? PLACES[first] ?? 'Something unfinished';
}

/** What a form keeps for itself: ids, tokens, moments, choices from a list. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/;
const CHOICE = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;
const OWN_FIELDS = new Set(['token', 'base', 'quote', 'failure', 'school', 'role', 'involvement']);

/**
 * The words of a draft of any shape, a paragraph a line. Drafts hold forms, rich-text documents and messages on their way, of
 * several domains; here they need only be readable, and show nothing that the person did not write.
 */
export function wordsOf(payload: unknown): string {
  if (typeof payload === 'string') return isWords(payload) ? payload : '';
  if (Array.isArray(payload)) return payload.map(wordsOf).filter(Boolean).join('\n');
  if (typeof payload !== 'object' || payload === null) return '';
  const node = payload as { type?: unknown; text?: unknown; content?: unknown[]; attrs?: Record<string, unknown> };
  if (typeof node.type === 'string') {
    if (typeof node.text === 'string') return node.text;
    if (typeof node.attrs?.['latex'] === 'string') return spokenFormula(node.attrs['latex']);
    if (typeof node.attrs?.['label'] === 'string') return `@${node.attrs['label']}`;
    const inline = node.type === 'paragraph' || node.type === 'heading';
    return (node.content ?? [])
      .map(wordsOf)
      .filter(Boolean)
      .join(inline ? '' : '\n');
  }
  return Object.entries(payload)
    .filter(([field]) => !OWN_FIELDS.has(field))
    .map(([, value]) => wordsOf(value))
    .filter(Boolean)
    .join('\n');
}

const isWords = (text: string): boolean => text.trim() !== '' && ![UUID, MOMENT, CHOICE].some(own => own.test(text));
