import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { PersonLine, RelativeTime, RichText, Tag } from '@tessellate/web-ui';
import { useRef, useState, type ReactNode } from 'react';
import { graphql } from '../gql';
import { useCommentsScope } from '../comments-context';
import { CommentActions } from './comment-actions';
import { CommentEditor } from './comment-editor';
import css from './comment-item.module.css';
import { CommentReactions } from './comment-reactions';

export const CommentItemFragment = graphql(/* GraphQL */ `
  fragment CommentItem_comment on Comment {
    id
    html
    createdAt
    editedAt
    resolvedAt
    author {
      id
      name
      jobTitle
      pictureFileId
    }
    ...CommentActions_comment
    ...CommentReactions_comment
  }
`);

interface CommentItemProps {
  comment: FragmentOf<typeof CommentItemFragment>;
  reply?: ReactNode;
}

/** Who said what, when, and what can be done about it. */
export function CommentItem({ comment: masked, reply }: CommentItemProps) {
  const comment = readFragment(CommentItemFragment, masked);
  const { linkedId } = useCommentsScope();
  const [editing, setEditing] = useState(false);
  const article = useRef<HTMLElement>(null);
  const close = () => {
    setEditing(false);
    article.current?.focus({ preventScroll: true });
  };
  const { id, author } = comment;
  const when = (
    <>
      {author.jobTitle ? `${author.jobTitle} · ` : null}
      <RelativeTime at={comment.createdAt} />
      {comment.editedAt ? ' · edited' : null}
    </>
  );
  return (
    <article
      ref={article}
      id={`comment-${id}`}
      tabIndex={-1}
      className={css.item}
      data-linked={linkedId === id || undefined}
      aria-label={`Comment by ${author.name}`}
    >
      <div className={css.head}>
        <PersonLine person={author} detail={when} />
        {comment.resolvedAt ? <Tag tone="worked">Resolved</Tag> : null}
      </div>
      {editing ? (
        <CommentEditor commentId={id} onDone={close} />
      ) : (
        <>
          <RichText html={comment.html} className={css.text} voice="talk" />
          <CommentReactions comment={comment} />
          <div className={css.actions}>
            {reply}
            <CommentActions comment={comment} onEdit={() => setEditing(true)} />
          </div>
        </>
      )}
    </article>
  );
}
