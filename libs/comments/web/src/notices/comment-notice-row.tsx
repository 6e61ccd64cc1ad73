import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { CardRow, PersonAvatar, RelativeTime, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './comment-notice-row.module.css';

export const CommentNoticeRowFragment = graphql(/* GraphQL */ `
  fragment CommentNoticeRow_notice on CommentNotice {
    kind
    excerpt
    targetTitle
    path
    comment {
      id
      createdAt
      author {
        id
        name
        pictureFileId
      }
    }
  }
`);

const KINDS = { MENTION: 'names you', REPLY: 'answers you', OWNED: 'on yours' } as const;

export function CommentNoticeRow({ notice }: { notice: FragmentOf<typeof CommentNoticeRowFragment> }) {
  const { kind, excerpt, targetTitle, path, comment } = readFragment(CommentNoticeRowFragment, notice);
  return (
    <CardRow>
      <div className={css.line}>
        <PersonAvatar person={comment.author} size="small" />
        <div className={css.words}>
          <Link to={path} className={css.title}>
            <bdi>{comment.author.name}</bdi> on “<bdi>{targetTitle}</bdi>”
          </Link>
          <p className={css.text} dir="auto">
            {excerpt}
          </p>
          <p className={css.when}>
            <RelativeTime at={comment.createdAt} />
          </p>
        </div>
      </div>
      <Tag tone="needs">{KINDS[kind]}</Tag>
    </CardRow>
  );
}
