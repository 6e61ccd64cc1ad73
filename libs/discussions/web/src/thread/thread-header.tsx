import { ActionIcon } from '@mantine/core';
import { IconDots, IconLock, IconPencil, IconPin, IconPinnedOff } from '@tabler/icons-react';
import type { Presence } from '@tessellate/contract';
import { LazyMenu, PageHeader, Tag } from '@tessellate/web-ui';
import { useState } from 'react';
import type { ThreadState } from '../discussions.cache';
import { HereNow } from './thread-aside';
import { ThreadDialogs, type ThreadAct } from './thread-dialogs';
import css from './thread-header.module.css';
import { usePin } from './use-pin';
import { useThreadPlace } from './use-thread-place';

/** Title, context and what can be done with the whole thread. Stays on top while one reads. */
export function ThreadHeader({ thread, presence }: { thread: ThreadState; presence: Presence | null }) {
  const [act, setAct] = useState<ThreadAct | null>(null);
  const place = useThreadPlace(thread);
  const { pin, problem } = usePin(thread);
  const { edit, moderate } = thread.viewerCan;
  const menu =
    edit || moderate ? (
      <LazyMenu
        position="bottom-end"
        target={
          <ActionIcon aria-label="More for this thread">
            <IconDots size={20} stroke={1.8} aria-hidden />
          </ActionIcon>
        }
        groups={[
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
    ) : null;
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
            {thread.locked ? <Tag tone="needs">Locked</Tag> : null}
          </span>
        }
        actions={
          <>
            <span className={css.hereSmall}>
              {presence && presence.people.length > 1 ? <HereNow presence={presence} /> : null}
            </span>
            {menu}
          </>
        }
      />
      {problem ? (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      ) : null}
      <ThreadDialogs thread={thread} act={act} onClose={() => setAct(null)} />
    </div>
  );
}
