import { formatLongDay, LoadMore, useSingleKeys } from '@tessellate/web-ui';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { Message } from '../discussions.cache';
import type { Unsent } from '../live/send-message';
import { MessageItem } from './message-item';
import css from './message.module.css';
import { PendingMessage } from './pending-message';
import { rowsOf } from './thread-rows';

interface MessageListProps {
  list: RefObject<HTMLOListElement | null>;
  messages: readonly Message[];
  unsent: readonly Unsent[];
  waitsFor: string | null;
  personId: string;
  unreadAfter: number | null;
  unreadCount: number;
  older: { has: boolean; loading: boolean; failed: boolean; load: () => void };
  newer: { has: boolean; loading: boolean; failed: boolean; load: () => void };
  onReply: (message: Message) => void;
  onJump: (number: number) => void;
  onRetry: (id: string) => void;
  onForget: (id: string) => void;
  editing: string | null;
  onEdit: (id: string | null) => void;
  savedNumbers: ReadonlySet<number>;
  onSave: (number: number, saved: boolean) => void;
  onUnread: (number: number) => void;
}

const focusMessage = (list: HTMLElement | null, number: number) =>
  list?.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus();

/** The messages in order, with day lines and the unread line. One stop for the Tab key; arrows go from message to message. */
export function MessageList(props: MessageListProps) {
  const {
    list,
    messages,
    unsent,
    waitsFor,
    personId,
    unreadAfter,
    unreadCount,
    older,
    newer,
    onReply,
    onJump,
    onRetry,
    onForget,
    editing,
    onEdit,
    savedNumbers,
    onSave,
    onUnread,
  } = props;
  const [stop, setStop] = useState<number | null>(null);
  const rows = useMemo(() => rowsOf(messages, unreadAfter, unreadCount), [messages, unreadAfter, unreadCount]);
  const known = useMemo(() => new Set(messages.map(message => message.id)), [messages]);
  const last = messages.at(-1)?.number;
  const tabStop = messages.some(message => message.number === stop) ? stop : last;

  const keys = (event: KeyboardEvent<HTMLOListElement>) => {
    const item = event.target as HTMLElement;
    const message = messages.find(other => String(other.number) === item.dataset['number']);
    if (!message || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      focusMessage(list.current, message.number + step);
    } else if (event.key === 'r' && !message.removed) {
      event.preventDefault();
      onReply(message);
    } else if (event.key === 'e' && message.viewerCan.edit) {
      event.preventDefault();
      onEdit(message.id);
    }
  };

  const around = (step: number) => {
    const here = document.activeElement?.closest<HTMLElement>('[data-number]')?.dataset['number'];
    // From elsewhere on the page the first key comes to where one was.
    if (tabStop) focusMessage(list.current, here ? Number(here) + step : tabStop);
  };
  useSingleKeys({ j: () => around(1), k: () => around(-1) });

  return (
    <>
      <LoadMore
        hasMore={older.has}
        loading={older.loading}
        failed={older.failed}
        onMore={older.load}
        label="Show earlier messages"
        automatic
      />
      <ol
        ref={list}
        className={css.list}
        data-keeps-place
        aria-label="Messages"
        onKeyDown={keys}
        onFocus={event => {
          const number = Number(event.target.closest<HTMLElement>('[data-number]')?.dataset['number']);
          if (number) setStop(number);
        }}
      >
        {rows.map(row =>
          row.kind === 'day' ? (
            <li key={row.key} className={css.divider} data-kind="day">
              {formatLongDay(row.at)}
            </li>
          ) : row.kind === 'new' ? (
            <li key={row.key} className={css.divider} data-kind="new">
              {row.count} new
            </li>
          ) : (
            <MessageItem
              key={row.key}
              message={row.message}
              continued={row.continued}
              own={row.message.author.id === personId}
              focusable={row.message.number === tabStop}
              editing={editing === row.message.id}
              onEdit={onEdit}
              saved={savedNumbers.has(row.message.number)}
              onSave={onSave}
              onUnread={onUnread}
              onReply={onReply}
              onJump={onJump}
            />
          ),
        )}
        {newer.has
          ? null
          : unsent
              .filter(message => !known.has(message.id))
              .map(message => (
                <PendingMessage
                  key={message.id}
                  message={message}
                  waitsFor={waitsFor}
                  personId={personId}
                  onRetry={() => onRetry(message.id)}
                  onForget={() => onForget(message.id)}
                />
              ))}
      </ol>
      <LoadMore
        hasMore={newer.has}
        loading={newer.loading}
        failed={newer.failed}
        onMore={newer.load}
        label="Show later messages"
        automatic
      />
    </>
  );
}
