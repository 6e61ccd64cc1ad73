import { useQuery } from '@apollo/client/react';
import type { TargetType } from '@tessellate/contract';
import { SectionHeader } from '@tessellate/web-ui';
import { COMMENT_BOX } from '@tessellate/comments-contract';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { CommentHostQuery } from './comments.documents';
import { CommentsContext } from './comments-context';
import css from './comments.module.css';
import { CommentComposer } from './composer/comment-composer';
import { OpenComments } from './list/open-comments';
import { ResolvedComments } from './list/resolved-comments';
import { useCommentList } from './list/use-comment-list';
import { useLinkedComment } from './list/use-linked-comment';
import { useCommentsLive } from './live/use-comments-live';
import { useMarkSeen } from './live/use-mark-seen';
import { useUnsentComments } from './pending/use-unsent-comments';

interface CommentsProps {
  targetType: TargetType;
  targetId: string;
}

/** What people say about a strategy or a department's practice. */
export function Comments({ targetType, targetId }: CommentsProps) {
  const section = useRef<HTMLElement>(null);
  const [wantsResolved, setWantsResolved] = useState(false);
  const host = useMemo(() => ({ type: targetType, id: targetId }), [targetType, targetId]);
  const { data } = useQuery(CommentHostQuery, { variables: { targetType, targetId } });
  const open = useCommentList(host, false);
  const resolved = useCommentList(host, true, !wantsResolved);
  const outbox = useUnsentComments(host);

  // Not before the comments are there, which would push the box out of sight again.
  const writes = useLocation().hash === `#${COMMENT_BOX}` && open.comments !== undefined;
  const showResolved = useCallback(() => setWantsResolved(true), []);
  const linkedId = useLinkedComment(open, resolved, showResolved);
  const onHeard = useMarkSeen(host, section, open.comments !== undefined);
  const { refresh: refreshOpen } = open;
  const { refresh: refreshResolved } = resolved;
  const refresh = useCallback(() => {
    void refreshOpen();
    if (wantsResolved) void refreshResolved();
  }, [refreshOpen, refreshResolved, wantsResolved]);
  const evicted = useCommentsLive({ host, refresh, onHeard });

  const mayPost = data?.commentsViewerCan.post ?? false;
  const counts = data?.commentCounts[0];
  const total = counts?.count ?? 0;
  return (
    <section ref={section} className={css.comments} aria-labelledby="comments-heading" id="comments">
      <SectionHeader id="comments-heading" title={total > 0 ? `Comments (${total})` : 'Comments'} />
      {evicted ? (
        <p role="status" className={css.quiet}>
          You no longer have access to these comments. What you were writing is kept on this device.
        </p>
      ) : (
        <CommentsContext value={{ host, mayPost, linkedId, ...outbox }}>
          <OpenComments list={open} someResolved={(counts?.resolved ?? 0) > 0} />
          <ResolvedComments
            count={counts?.resolved ?? 0}
            list={resolved}
            shown={wantsResolved}
            onToggle={() => setWantsResolved(!wantsResolved)}
          />
          {mayPost ? (
            <CommentComposer
              label="Write a comment"
              placeholder="Ask a question or say what you tried"
              autoFocus={writes}
            />
          ) : null}
        </CommentsContext>
      )}
    </section>
  );
}
