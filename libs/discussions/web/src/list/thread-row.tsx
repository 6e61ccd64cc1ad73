import { type FragmentOf, getSessionPerson, readFragment } from '@tessellate/web-kernel';
import { CountBadge, RelativeTime, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { ThreadRowFragment } from '../list.documents';
import css from './thread-list.module.css';

/** One thread in a list: title, the newest words, and what is unread. */
export function ThreadRow({ thread: masked }: { thread: FragmentOf<typeof ThreadRowFragment> }) {
  const thread = readFragment(ThreadRowFragment, masked);
  const { lastMessage } = thread;
  const author = lastMessage?.author.id === getSessionPerson() ? 'You' : lastMessage?.author.name;
  return (
    <li className={css.row} data-unread={thread.unreadCount > 0 || undefined}>
      <div className={css.words}>
        <p className={css.title}>
          <Link to={`/discussions/${thread.id}`}>{thread.title}</Link>
          {thread.locked ? <Tag>Locked</Tag> : null}
        </p>
        <p className={css.excerpt}>{lastMessage ? `${author}: ${lastMessage.excerpt || 'This message was removed.'}` : `Opened by ${thread.createdBy.name}. No messages yet.`}</p>
      </div>
      <div className={css.side}>
        <RelativeTime at={thread.lastMessageAt} />
        <CountBadge count={thread.unreadCount} label="unread" />
      </div>
    </li>
  );
}
