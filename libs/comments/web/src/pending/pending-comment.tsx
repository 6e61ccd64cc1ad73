import { Button, Group } from '@mantine/core';
import { isEmptyDocument } from '@tessellate/rich-text/light';
import { useConnectionStatus } from '@tessellate/web-kernel';
import { useState } from 'react';
import { useCommentsScope } from '../comments-context';
import { CommentBox } from '../composer/comment-box';
import { writtenText } from '../composer/written-text';
import css from './pending-comment.module.css';
import type { UnsentComment } from './send-comment';

/** A comment that the server does not have yet: on its way, waiting for the connection, or refused and still in hand. */
export function PendingComment({ comment }: { comment: UnsentComment }) {
  const { retry, forget, waitsFor } = useCommentsScope();
  const status = useConnectionStatus();
  const [changing, setChanging] = useState(false);
  const [document, setDocument] = useState(comment.document);
  const send = () => {
    if (isEmptyDocument(document)) return;
    setChanging(false);
    retry(comment.id, document);
  };
  return (
    <article className={css.pending} data-failed={comment.failure !== null || undefined} aria-label="Your comment">
      {changing ? (
        <CommentBox value={document} onChange={setDocument} onSubmit={send} label="Your comment" autoFocus />
      ) : (
        <p className={css.text} dir="auto">
          {writtenText(comment.document)}
        </p>
      )}
      {comment.failure === null ? (
        <p className={css.state} role="status">
          {status === 'online' ? (waitsFor ?? 'Sending …') : 'Kept here. It will be sent when you are back online.'}
        </p>
      ) : (
        <>
          <p className={css.failure} role="alert">
            Not sent. {comment.failure}
          </p>
          <Group gap="xs">
            <Button size="xs" onClick={send}>
              Try again
            </Button>
            {changing ? null : (
              <Button size="xs" variant="default" onClick={() => setChanging(true)}>
                Change the text
              </Button>
            )}
            <Button size="xs" variant="subtle" onClick={() => forget(comment.id)}>
              Delete it
            </Button>
          </Group>
        </>
      )}
    </article>
  );
}
