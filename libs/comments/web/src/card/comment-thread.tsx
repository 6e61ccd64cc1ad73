import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card } from '@tessellate/web-ui';
import { useRef, useState } from 'react';
import { graphql } from '../gql';
import { useCommentsScope } from '../comments-context';
import { CommentComposer } from '../composer/comment-composer';
import { PendingComment } from '../pending/pending-comment';
import { ActionButton } from './action-button';
import { CommentItem } from './comment-item';
import css from './comment-thread.module.css';
import { isShown } from './is-shown';
import { RemovedComment } from './removed-comment';

export const CommentThreadFragment = graphql(/* GraphQL */ `
  fragment CommentThread_comment on Comment {
    id
    removedAt
    removalReason
    author {
      id
      name
    }
    replies {
      id
      removedAt
      removalReason
      ...CommentItem_comment
      ...RemovedComment_comment
    }
    ...CommentItem_comment
    ...RemovedComment_comment
  }
`);

/** A comment with the replies to it. */
export function CommentThread({ comment: masked }: { comment: FragmentOf<typeof CommentThreadFragment> }) {
  const comment = readFragment(CommentThreadFragment, masked);
  const { mayPost, unsent } = useCommentsScope();
  const [replying, setReplying] = useState(false);
  const replyButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setReplying(false);
    replyButton.current?.focus();
  };
  const replies = comment.replies.filter(isShown);
  const pending = unsent.filter(
    ({ id, parentId }) => parentId === comment.id && !comment.replies.some(reply => reply.id === id),
  );
  if (!isShown(comment) && replies.length === 0 && pending.length === 0) return null;
  const reply =
    mayPost && !comment.removedAt ? (
      <ActionButton
        ref={replyButton}
        onClick={() => setReplying(!replying)}
        aria-expanded={replying}
        aria-label={`Reply to ${comment.author.name}`}
      >
        Reply
      </ActionButton>
    ) : null;
  return (
    <Card padding="small">
      {comment.removedAt ? <RemovedComment comment={comment} /> : <CommentItem comment={comment} reply={reply} />}
      {replies.length > 0 || pending.length > 0 || replying ? (
        <div className={css.replies}>
          {replies.length > 0 ? (
            <ol className={css.list} aria-label={`Replies to ${comment.author.name}`}>
              {replies.map(answer => (
                <li key={answer.id}>
                  {answer.removedAt ? <RemovedComment comment={answer} /> : <CommentItem comment={answer} />}
                </li>
              ))}
            </ol>
          ) : null}
          {pending.map(answer => (
            <PendingComment key={answer.id} comment={answer} />
          ))}
          {replying ? (
            <CommentComposer
              parentId={comment.id}
              label={`Reply to ${comment.author.name}`}
              placeholder={`Reply to ${comment.author.name}`}
              autoFocus
              onSent={close}
              onCancel={close}
            />
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
