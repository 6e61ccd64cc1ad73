import { ActionIcon } from '@mantine/core';
import {
  IconBookmark,
  IconBookmarkOff,
  IconDots,
  IconLock,
  IconPencil,
  IconPin,
  IconPinnedOff,
} from '@tabler/icons-react';
import type { Presence } from '@tessellate/contract';
import { LazyMenu, PageHeader, Tag } from '@tessellate/web-ui';
import { useState } from 'react';
import { ConversationMenu } from '../conversations/conversation-menu';
import type { ThreadState } from '../discussions.cache';
import { HereNow } from './thread-aside';
import { ThreadDialogs, type ThreadAct } from './thread-dialogs';
import css from './thread-header.module.css';
import { ThreadLevelMenu } from '../marks/thread-level-menu';
import type { ThreadMarks } from '../marks/use-thread-marks';
import { usePin } from './use-pin';
import { useThreadPlace } from './use-thread-place';

interface ThreadHeaderProps {
  thread: ThreadState;
  presence: Presence | null;
  marks: ThreadMarks;
}

/** Title, context and what can be done with the whole thread. Stays on top while one reads. */
export function ThreadHeader({ thread, presence, marks }: ThreadHeaderProps) {
  const [act, setAct] = useState<ThreadAct | null>(null);
  const place = useThreadPlace(thread);
  const { pin, problem } = usePin(thread);
  const { edit, moderate } = thread.viewerCan;
  const menu = (
    <LazyMenu
      position="bottom-end"
      target={
        <ActionIcon aria-label="More for this thread">
          <IconDots size={20} stroke={1.8} aria-hidden />
        </ActionIcon>
      }
      groups={[
        [
          {
            label: marks.saved ? 'Take off the saved list' : 'Save for later',
            icon: marks.saved ? <IconBookmarkOff size={16} aria-hidden /> : <IconBookmark size={16} aria-hidden />,
            onSelect: () => marks.save(null, !marks.saved),
          },
        ],
        [
          edit && {
            label: 'Rename …',
            icon: <IconPencil size={16} aria-hidden />,
            onSelect: () => setAct('rename'),
          },
          moderate && {
            label: thread.pinned ? 'Unpin' : 'Pin to the top',
            icon: thread.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />,
            onSelect: () => void pin(),
          },
          moderate && {
            label: thread.locked ? 'Unlock …' : 'Lock …',
            icon: <IconLock size={16} aria-hidden />,
            onSelect: () => setAct(thread.locked ? 'unlock' : 'lock'),
          },
        ],
      ]}
    />
  );
  return (
    <div className={css.header}>
      <PageHeader
        size="small"
        title={thread.title}
        crumbs={[place.crumb]}
        lead={
          <span className={css.lead}>
            {place.line}
            {thread.pinned ? <Tag>Pinned</Tag> : null}
            {thread.locked ? <Tag tone="needs">{thread.audienceKind === 'PEOPLE' ? 'Closed' : 'Locked'}</Tag> : null}
          </span>
        }
        actions={
          <>
            <span className={css.hereSmall}>
              {presence && presence.people.length > 1 ? <HereNow presence={presence} /> : null}
            </span>
            <ThreadLevelMenu level={thread.level} onChoose={marks.setLevel} />
            {thread.audienceKind === 'PEOPLE' ? <ConversationMenu threadId={thread.id} /> : null}
            {menu}
          </>
        }
      />
      {(problem ?? marks.problem) ? (
        <p role="alert" className={css.problem}>
          {problem ?? marks.problem}
        </p>
      ) : null}
      <ThreadDialogs thread={thread} act={act} onClose={() => setAct(null)} />
    </div>
  );
}
