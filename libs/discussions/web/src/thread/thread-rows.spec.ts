import type { Message } from '../discussions.cache';
import { rowsOf } from './thread-rows';

const message = (number: number, author: string, createdAt: string, more: Partial<Message> = {}) =>
  ({
    id: `m${number}`,
    number,
    createdAt,
    author: { id: author, name: author, pictureFileId: null },
    quote: null,
    removed: null,
    ...more,
  }) as Message;
const kinds = (messages: Message[], after: number | null = null, count = 0) =>
  rowsOf(messages, after, count).map(row =>
    row.kind === 'message' ? `${row.message.number}${row.continued ? '+' : ''}` : row.kind,
  );

describe('rowsOf', () => {
  it('separates days of London, not of UTC', () => {
    expect(kinds([message(1, 'a', '2026-07-01T22:59:00Z'), message(2, 'a', '2026-07-01T23:01:00Z')])).toEqual([
      'day',
      '1',
      'day',
      '2',
    ]);
  });

  it('puts messages of one author within five minutes together', () => {
    const at = (minute: number) => `2026-11-23T12:${String(minute).padStart(2, '0')}:00Z`;
    expect(
      kinds([message(1, 'a', at(0)), message(2, 'a', at(3)), message(3, 'b', at(4)), message(4, 'b', at(20))]),
    ).toEqual(['day', '1', '2+', '3', '4']);
  });

  it('starts anew at the unread divider, and shows none when nothing is unread', () => {
    const both = [message(1, 'a', '2026-11-23T12:00:00Z'), message(2, 'a', '2026-11-23T12:01:00Z')];
    expect(kinds(both, 1, 1)).toEqual(['day', '1', 'new', '2']);
    expect(kinds(both, 2, 0)).toEqual(['day', '1', '2+']);
  });
});
