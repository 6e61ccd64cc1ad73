import { RichText, PersonAvatar, formatDateTime, formatTime } from '@tessellate/web-ui';
import { ReactionBar, ReactionFailure, useReactions } from '@tessellate/reactions-web';
import { memo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Message } from '../discussions.cache';
import css from './message.module.css';
import { MessageEditor } from './message-editor';
import { MessageMenu } from './message-menu';
import { RemovedMessage } from './removed-message';
import { useInnerStops } from './use-inner-stops';

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
}

/** One message with its quote, text, reactions and what can be done with it. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { message, continued, own, focusable, editing, onEdit, onReply, onJump } = props;
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
            <RichText html={message.html} className={css.text} voice="talk" />
            {message.editedAt ? (
              <span className={css.edited} title={formatDateTime(message.editedAt)}>
                edited
              </span>
            ) : null}
            {message.reactions.length > 0 ? (
              <ReactionBar counts={message.reactions} disabled={!message.viewerCan.react} onToggle={react} />
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
          onReact={kind => react(kind, true)}
          onBusy={setBusy}
          onRemoved={focus}
        />
      )}
    </li>
  );
});
