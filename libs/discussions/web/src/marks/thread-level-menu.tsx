import { ActionIcon } from '@mantine/core';
import { IconBell, IconBellOff, IconBellRinging, IconCheck } from '@tabler/icons-react';
import { THREAD_LEVELS, type ThreadLevel } from '@tessellate/discussions-contract';
import { LazyMenu } from '@tessellate/web-ui';
import css from './marks.module.css';

const LEVELS: Record<ThreadLevel, { label: string; words: string; icon: typeof IconBell }> = {
  FOLLOWING: {
    label: 'Following',
    words: 'You are told about new messages, then not again until you have read them.',
    icon: IconBellRinging,
  },
  NORMAL: { label: 'Normal', words: 'You are told when somebody mentions you.', icon: IconBell },
  MUTED: {
    label: 'Muted',
    words: 'Not counted as unread. You are only told when somebody mentions you.',
    icon: IconBellOff,
  },
};

interface ThreadLevelMenuProps {
  level: ThreadLevel;
  onChoose: (level: ThreadLevel) => void;
}

/** How closely the person follows a thread. */
export function ThreadLevelMenu({ level, onChoose }: ThreadLevelMenuProps) {
  const { icon: Icon, label } = LEVELS[level];
  return (
    <LazyMenu
      position="bottom-end"
      target={
        <ActionIcon aria-label={`Notices about this thread: ${label}`} title={label}>
          <Icon size={20} stroke={1.8} aria-hidden />
        </ActionIcon>
      }
      groups={[
        THREAD_LEVELS.map(other => {
          const { icon: Own, label: name, words } = LEVELS[other];
          return {
            icon: <Own size={18} stroke={1.8} aria-hidden />,
            label: (
              <span className={css.level}>
                <span className={css.levelName}>
                  {name}
                  {other === level ? <IconCheck size={15} stroke={2.2} role="img" aria-label="chosen" /> : null}
                </span>
                <span className={css.levelWords}>{words}</span>
              </span>
            ),
            onSelect: () => onChoose(other),
          };
        }),
      ]}
    />
  );
}
