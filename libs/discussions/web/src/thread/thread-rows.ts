import { dayKey } from '@tessellate/web-ui';
import type { Message } from '../discussions.cache';

export type ThreadRow =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string; count: number }
  | { kind: 'message'; key: string; message: Message; continued: boolean };

const TOGETHER_MS = 5 * 60_000;

/**
 * Messages with what stands between them: a line per day, and one where the unread begin. A message soon after another of
 * the same author goes on without repeating the name.
 */
export function rowsOf(messages: readonly Message[], unreadAfter: number | null, unreadCount: number): ThreadRow[] {
  const rows: ThreadRow[] = [];
  let before: Message | null = null;
  for (const message of messages) {
    const newDay = !before || dayKey(before.createdAt) !== dayKey(message.createdAt);
    const firstUnread = unreadAfter !== null && unreadCount > 0 && message.number === unreadAfter + 1;
    if (newDay) rows.push({ kind: 'day', key: `day:${message.createdAt}`, at: message.createdAt });
    if (firstUnread) rows.push({ kind: 'new', key: 'new', count: unreadCount });
    rows.push({
      kind: 'message',
      key: message.id,
      message,
      continued: !newDay && !firstUnread && goesOn(before, message),
    });
    before = message;
  }
  return rows;
}

function goesOn(before: Message | null, message: Message): boolean {
  if (!before || before.removed || message.removed || message.quote) return false;
  return (
    before.author.id === message.author.id && Date.parse(message.createdAt) - Date.parse(before.createdAt) < TOGETHER_MS
  );
}
