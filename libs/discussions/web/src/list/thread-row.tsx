import { IconBellOff } from '@tabler/icons-react';
import { type FragmentOf, readFragment, useSession } from '@tessellate/web-kernel';
import { CountBadge, RelativeTime, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { countsOf } from '../lifecycle/counts';
import { ThreadRowFragment } from '../list.documents';
import css from './thread-list.module.css';

/** One thread in a list: title, the newest words, and what is unread. */
export function ThreadRow({ thread: masked }: { thread: FragmentOf<typeof ThreadRowFragment> }) {
  const thread = readFragment(ThreadRowFragment, masked);
  const { lastMessage } = thread;
  const { personId } = useSession();
  const muted = thread.level === 'MUTED';
  const unread = muted ? 0 : thread.unreadCount;
  const author = lastMessage?.author.id === personId ? 'You' : lastMessage?.author.name;
  return (
    <li className={css.row} data-unread={unread > 0 || undefined}>
      <div className={css.words}>
        <p className={css.title} dir="auto">
          <Link to={`/discussions/${thread.id}`}>{thread.title}</Link>
          {muted ? <IconBellOff size={15} stroke={1.8} role="img" aria-label="Muted" className={css.muted} /> : null}
          {thread.locked ? <Tag>{stateLine(thread.summary, thread.locked.reason)}</Tag> : null}
        </p>
        <p className={css.excerpt} dir="auto">
          {thread.locked && thread.summary
            ? summaryLine(thread.summary)
            : lastMessage
              ? `${author}: ${lastMessage.excerpt || 'This message was removed.'}`
              : openedLine(thread.createdBy)}
        </p>
      </div>
      <div className={css.side}>
        <RelativeTime at={thread.lastMessageAt} />
        <CountBadge count={unread} label="unread" />
      </div>
    </li>
  );
}

// Who locks gives a reason; what closes by itself has none.
const stateLine = (summary: object | null | undefined, reason: string | null | undefined) =>
  summary ? 'Closed, with a summary' : reason ? 'Locked' : 'Closed';

const summaryLine = (summary: { people: number; messages: number; text: string }) => summary.text || countsOf(summary);

const openedLine = (by?: { name: string } | null) =>
  by ? `Opened by ${by.name}. No messages yet.` : 'Opened after the workshop. No messages yet.';
