import { formatDateTime } from '@tessellate/web-ui';
import type { Message } from '../discussions.cache';
import css from './message.module.css';

/** Where a message was. The author and moderators read why. */
export function RemovedMessage({ message, own }: { message: Message; own: boolean }) {
  const { removed } = message;
  if (!removed) return null;
  const byAuthor = removed.by.id === message.author.id;
  const words = byAuthor
    ? own
      ? 'You removed this message.'
      : 'The author removed this message.'
    : own
      ? `${removed.by.name} removed your message.`
      : 'A facilitator removed this message.';
  return (
    <div className={css.removed}>
      <p>
        {words} <time dateTime={removed.at}>{formatDateTime(removed.at)}</time>
      </p>
      {removed.reason ? (
        <p>
          Reason: <bdi>{removed.reason}</bdi>
        </p>
      ) : null}
      {own && !byAuthor ? <p>If you think this is wrong, talk to them or to your hub’s manager.</p> : null}
    </div>
  );
}
