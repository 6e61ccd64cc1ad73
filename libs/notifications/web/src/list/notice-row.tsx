import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { RelativeTime, VisuallyHidden } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import { NoticeAnswer } from './notice-answer';
import css from './notice-row.module.css';

export const NoticeRowFragment = graphql(/* GraphQL */ `
  fragment NoticeRow_notice on Notice {
    id
    title
    detail
    path
    at
    readAt
    viewerCanReply
  }
`);

interface NoticeRowProps {
  notice: FragmentOf<typeof NoticeRowFragment>;
  onRead: () => void;
}

export function NoticeRow({ notice, onRead }: NoticeRowProps) {
  const { id, title, detail, path, at, readAt, viewerCanReply } = readFragment(NoticeRowFragment, notice);
  return (
    <li className={css.row} data-unread={readAt ? undefined : true}>
      <div className={css.words}>
        <Link to={path} className={css.title} onClick={onRead}>
          {readAt ? null : <VisuallyHidden>Unread: </VisuallyHidden>}
          {title}
        </Link>
        {detail ? (
          <p className={css.detail} dir="auto">
            {detail}
          </p>
        ) : null}
        <p className={css.when}>
          <RelativeTime at={at} />
        </p>
        <NoticeAnswer noticeId={id} title={title} canReply={viewerCanReply} onSent={onRead} />
      </div>
      {readAt ? null : (
        <ActionIcon aria-label={`Mark as read: ${title}`} onClick={onRead}>
          <IconCheck size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
