import { Button } from '@mantine/core';
import { formatDateTime } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import type { Message } from '../discussions.cache';
import css from './message.module.css';

const RestoreMessageDialog = lazy(() =>
  import('./restore-message-dialog').then(module => ({ default: module.RestoreMessageDialog })),
);

/** Where a message was. The author and moderators read why, and moderators put it back. */
export function RemovedMessage({
  message,
  own,
  onRestored,
}: {
  message: Message;
  own: boolean;
  onRestored: () => void;
}) {
  const { removed } = message;
  const [restoring, setRestoring] = useState(false);
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
      {message.viewerCan.restore ? (
        <Button size="xs" variant="default" mt={6} onClick={() => setRestoring(true)}>
          Put back …
        </Button>
      ) : null}
      {restoring ? (
        <Suspense fallback={null}>
          <RestoreMessageDialog message={message} onClose={() => setRestoring(false)} onRestored={onRestored} />
        </Suspense>
      ) : null}
    </div>
  );
}
