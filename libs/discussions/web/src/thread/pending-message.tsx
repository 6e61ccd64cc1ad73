import { Button } from '@mantine/core';
import { useConnectionStatus } from '@tessellate/web-kernel';
import { PersonAvatar } from '@tessellate/web-ui';
import type { Unsent } from '../live/send-message';
import css from './message.module.css';
import { WrittenDocument } from './written-document';

interface PendingMessageProps {
  message: Unsent;
  /** Why it waits, in words, where the page does not say it already. */
  waitsFor: string | null;
  personId: string;
  onRetry: () => void;
  onForget: () => void;
}

/** A message that the server does not have yet, at the end of the thread. */
export function PendingMessage({ message, waitsFor, personId, onRetry, onForget }: PendingMessageProps) {
  const connected = useConnectionStatus() === 'online';
  return (
    <li className={css.message} data-pending={message.failure ? 'failed' : 'sending'} tabIndex={-1}>
      <PersonAvatar person={{ id: personId, name: 'You' }} />
      <div className={css.body}>
        <p className={css.who}>
          You
          <span className={css.state} role="status">
            {message.failure
              ? 'Not sent'
              : connected
                ? (waitsFor ?? 'Sending …')
                : 'Kept here, to be sent when you are back online'}
          </span>
        </p>
        {message.quote ? (
          <div className={css.quote}>
            <span className={css.quoteName}>
              <bdi>{message.quote.authorName}</bdi>
            </span>
            <span>
              <bdi>{message.quote.excerpt}</bdi>
            </span>
          </div>
        ) : null}
        <div className={css.text}>
          <WrittenDocument document={message.document} />
        </div>
        {message.failure ? (
          <div className={css.failure} role="alert">
            <p>{message.failure}</p>
            <Button size="xs" variant="default" onClick={onRetry}>
              Send again
            </Button>{' '}
            <Button size="xs" variant="subtle" onClick={onForget}>
              Delete it
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}
