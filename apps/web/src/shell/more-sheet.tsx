import { Modal, UnstyledButton } from '@mantine/core';
import { IconBell, IconKeyboard, IconSearch } from '@tabler/icons-react';
import { CountBadge } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { AccountLinks } from './account-links';
import type { Badges, Destination } from './navigation';
import css from './shell.module.css';

interface MoreSheetProps {
  destinations: readonly Destination[];
  badges: Badges;
  opened: boolean;
  onClose: () => void;
  onSearch: () => void;
  onShortcuts: () => void;
}

export default function MoreSheet(props: MoreSheetProps) {
  const { destinations, badges, opened, onClose, onSearch, onShortcuts } = props;
  return (
    <Modal opened={opened} onClose={onClose} title="More">
      <div className={css.more}>
        <Link to="/notices" onClick={onClose}>
          <IconBell size={20} stroke={1.7} aria-hidden />
          Notices
          <CountBadge count={badges['/notices'] ?? 0} label="unread" />
        </Link>
        {destinations.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} onClick={onClose}>
            <Icon size={20} stroke={1.7} aria-hidden />
            {label}
            <CountBadge count={badges[to] ?? 0} label="for you" />
          </Link>
        ))}
        <UnstyledButton
          onClick={() => {
            onClose();
            onSearch();
          }}
        >
          <IconSearch size={20} stroke={1.7} aria-hidden />
          Find anything
        </UnstyledButton>
        <AccountLinks onLeave={onClose} />
        <UnstyledButton
          onClick={() => {
            onClose();
            onShortcuts();
          }}
        >
          <IconKeyboard size={20} stroke={1.7} aria-hidden />
          Keyboard shortcuts
        </UnstyledButton>
      </div>
    </Modal>
  );
}
