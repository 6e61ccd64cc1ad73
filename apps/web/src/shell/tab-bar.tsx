import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { CountBadge } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { barOf, type Destination, isHere, type Badges } from './navigation';
import css from './shell.module.css';

const MoreSheet = lazy(() => import('./more-sheet'));

interface TabBarProps {
  destinations: readonly Destination[];
  badges: Badges;
  onSearch: () => void;
  onShortcuts: () => void;
}

/** The phone's bottom bar of five; what does not fit is behind the last. */
export function TabBar({ destinations, badges, onSearch, onShortcuts }: TabBarProps) {
  const { shown, behind } = barOf(destinations);
  const { pathname } = useLocation();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const show = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <nav className={css.bar} aria-label="Main">
      {shown.map(({ to, short, icon: Icon }) => (
        <Link key={to} to={to} aria-current={isHere(to, pathname) ? 'page' : undefined}>
          <span className={css.barIcon}>
            <Icon size={22} stroke={1.7} aria-hidden />
            <CountBadge count={badges[to] ?? 0} label="for you" />
          </span>
          {short}
        </Link>
      ))}
      <UnstyledButton
        onClick={show}
        aria-haspopup="dialog"
        data-here={behind.some(({ to }) => isHere(to, pathname)) || isHere('/notices', pathname) || undefined}
      >
        <span className={css.barIcon}>
          <IconDots size={22} stroke={1.7} aria-hidden />
          <CountBadge count={badges['/notices'] ?? 0} label="unread notices" />
        </span>
        More
      </UnstyledButton>
      {asked ? (
        <Suspense fallback={null}>
          <MoreSheet
            destinations={behind}
            badges={badges}
            opened={open}
            onClose={() => setOpen(false)}
            onSearch={onSearch}
            onShortcuts={onShortcuts}
          />
        </Suspense>
      ) : null}
    </nav>
  );
}
