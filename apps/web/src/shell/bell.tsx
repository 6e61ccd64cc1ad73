import { IconBell } from '@tabler/icons-react';
import { CountBadge } from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './shell.module.css';

/** The way to the notices, with how many are unread. */
export function Bell({ unread, here }: { unread: number; here: boolean }) {
  return (
    <Link
      to="/notices"
      className={css.bell}
      aria-label={`Notices${unread ? `, ${unread} unread` : ''}`}
      aria-current={here ? 'page' : undefined}
    >
      <span className={css.barIcon}>
        <IconBell size={21} stroke={1.7} aria-hidden />
        <CountBadge count={unread} label="unread" />
      </span>
    </Link>
  );
}
