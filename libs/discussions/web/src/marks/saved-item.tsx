import { ActionIcon } from '@mantine/core';
import { IconBookmarkOff } from '@tabler/icons-react';
import { type FragmentOf, readFragment, useSession } from '@tessellate/web-kernel';
import { RelativeTime } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { SavedItemFragment } from './marks.documents';
import css from './marks.module.css';

interface SavedItemProps {
  saved: FragmentOf<typeof SavedItemFragment>;
  onRemove: (threadId: string, number: number | null) => void;
}

/** A thread or a message that the person has saved for later. */
export function SavedItem({ saved, onRemove }: SavedItemProps) {
  const { savedAt, thread, message } = readFragment(SavedItemFragment, saved);
  const { personId } = useSession();
  const author = message && (message.author.id === personId ? 'You' : message.author.name);
  return (
    <li className={css.item}>
      <div className={css.words}>
        <p className={css.title} dir="auto">
          <Link to={message ? `/discussions/${thread.id}?message=${message.number}` : `/discussions/${thread.id}`}>
            {thread.title}
          </Link>
        </p>
        {message ? (
          <p className={css.excerpt} dir="auto">
            {author}: {message.excerpt || 'This message was removed.'}
          </p>
        ) : (
          <p className={css.excerpt}>
            The whole thread{thread.unreadCount > 0 ? ` · ${thread.unreadCount} unread` : ''}
          </p>
        )}
        <p className={css.when}>
          Saved <RelativeTime at={savedAt} />
        </p>
      </div>
      <ActionIcon
        className={css.off}
        aria-label={`Take “${thread.title}” off the list`}
        title="Take off the list"
        onClick={() => onRemove(thread.id, message?.number ?? null)}
      >
        <IconBookmarkOff size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  );
}
