import { RichText, PersonAvatar, formatDateTime, formatTime } from '@tessellate/web-ui';
import { ReactionBar, ReactionFailure, useReactions } from '@tessellate/reactions-web';
import { IconBookmarkFilled } from '@tabler/icons-react';
import { REACTION_KINDS, type ReactionKind } from '@tessellate/reactions-contract';
import { type KeyboardEvent, lazy, memo, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Message } from '../discussions.cache';
import css from './message.module.css';
import { MessageEditor } from './message-editor';
import { MessageMenu } from './message-menu';
import { RemovedMessage } from './removed-message';
import { useInnerStops } from './use-inner-stops';
import { useLongPress } from './use-long-press';

const PollCard = lazy(() => import('../polls/poll-card').then(module => ({ default: module.PollCard })));

interface MessageItemProps {
  message: Message;
  /** Follows soon after another of the same author: picture and name are not repeated. */
  continued: boolean;
  own: boolean;
  focusable: boolean;
  editing: boolean;
  onEdit: (id: string | null) => void;
  onReply: (message: Message) => void;
  onJump: (number: number) => void;
  saved: boolean;
  onSave: (number: number, saved: boolean) => void;
  onUnread: (number: number) => void;
}

/** One message with its quote, text, reactions and what can be done with it. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { message, continued, own, focusable, editing, saved, onEdit, onReply, onJump, onSave, onUnread } = props;
  const [busy, setBusy] = useState(false);
  const { react, problem } = useReactions(
    { type: 'MESSAGE', __typename: 'Message', id: message.id },
    message.reactions,
  );
  const { author, quote } = message;
  const item = useRef<HTMLLIElement>(null);
  useInnerStops(item, focusable);
  // The button that a removal, or its undoing, began with is gone afterwards.
  const focus = () => item.current?.focus();
  const toggle = (kind: ReactionKind) =>
    react(kind, !message.reactions.some(other => other.kind === kind && other.mine));
  // On a touch screen, where there is no hover, a long press opens the menu.
  const press = useLongPress(() => item.current?.querySelector<HTMLElement>('[data-more]')?.click());
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey || message.removed)
      return;
    const kind = REACTION_KINDS[Number(event.key) - 1];
    if (kind && message.viewerCan.react) toggle(kind);
    else if (event.key === 's') onSave(message.number, !saved);
    else if (event.key === 'U') onUnread(message.number);
    else return;
    event.preventDefault();
  };
  const words = <RichText html={message.html} className={css.text} voice="talk" />;
  return (
    <li
      ref={item}
      className={css.message}
      data-number={message.number}
      data-continued={continued || undefined}
      data-busy={busy || undefined}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows go from message to message
      tabIndex={focusable ? 0 : -1}
      aria-label={`${own ? 'You' : author.name}, ${formatDateTime(message.createdAt)}`}
      onKeyDown={keys}
      {...(editing ? {} : press)}
    >
      {continued ? (
        <time className={css.sideTime}>{formatTime(message.createdAt)}</time>
      ) : (
        <PersonAvatar person={author} />
      )}
      <div className={css.body}>
        {continued ? null : (
          <p className={css.who}>
            {own ? (
              'You'
            ) : (
              <Link to={`/people/${author.id}`}>
                <bdi>{author.name}</bdi>
              </Link>
            )}
            <time dateTime={message.createdAt}>{formatTime(message.createdAt)}</time>
          </p>
        )}
        {message.removed ? (
          <RemovedMessage message={message} own={own} onRestored={focus} />
        ) : editing ? (
          <MessageEditor message={message} onClose={() => onEdit(null)} />
        ) : (
          <>
            {quote ? (
              <button type="button" className={css.quote} onClick={() => onJump(quote.number)}>
                <span className={css.quoteName}>
                  <bdi>{quote.author.name}</bdi>
                </span>
                <bdi>{quote.excerpt || 'This message was removed.'}</bdi>
              </button>
            ) : null}
            {message.poll ? (
              <Suspense fallback={words}>
                <PollCard message={message} own={own} />
              </Suspense>
            ) : (
              words
            )}
            {message.editedAt ? (
              <span className={css.edited} title={formatDateTime(message.editedAt)}>
                edited
              </span>
            ) : null}
            {saved ? (
              <span className={css.savedMark}>
                <IconBookmarkFilled size={13} aria-hidden /> Saved for later
              </span>
            ) : null}
            {message.reactions.length > 0 ? (
              <ReactionBar
                counts={message.reactions}
                disabled={!message.viewerCan.react}
                onToggle={react}
                of={{ type: 'MESSAGE', id: message.id }}
              />
            ) : null}
            <ReactionFailure problem={problem} />
          </>
        )}
      </div>
      {message.removed || editing ? null : (
        <MessageMenu
          message={message}
          own={own}
          onEdit={() => onEdit(message.id)}
          onReply={() => onReply(message)}
          onReact={toggle}
          saved={saved}
          onSave={() => onSave(message.number, !saved)}
          onUnread={() => onUnread(message.number)}
          onBusy={setBusy}
          onRemoved={focus}
        />
      )}
    </li>
  );
});
