import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { CountBadge } from '@tessellate/web-ui';
import { Link, useLocation } from 'react-router';
import { AccountMenu } from './account-menu';
import { Bell } from './bell';
import { Brand } from './brand';
import { type Destination, isHere, type Badges } from './navigation';
import css from './shell.module.css';

const COMMAND = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

interface RailProps {
  destinations: readonly Destination[];
  badges: Badges;
  onSearch: () => void;
  onShortcuts: () => void;
}

/** The left rail of a wide screen. */
export function Rail({ destinations, badges, onSearch, onShortcuts }: RailProps) {
  const { pathname } = useLocation();
  return (
    <nav className={css.rail} aria-label="Main">
      <div className={css.railHead}>
        <Brand />
        <Bell unread={badges['/notices'] ?? 0} here={isHere('/notices', pathname)} />
      </div>
      {destinations.map(({ to, label }) => (
        <Link key={to} to={to} className={css.railLink} aria-current={isHere(to, pathname) ? 'page' : undefined}>
          {label}
          <CountBadge count={badges[to] ?? 0} label="for you" />
        </Link>
      ))}
      <UnstyledButton className={css.railSearch} onClick={onSearch}>
        <IconSearch size={16} stroke={2} aria-hidden />
        <span>Find</span>
        <kbd>{COMMAND} K</kbd>
      </UnstyledButton>
      <AccountMenu onShortcuts={onShortcuts} />
    </nav>
  );
}
