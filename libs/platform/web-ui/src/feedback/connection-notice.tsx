import { useResizeObserver } from '@mantine/hooks';
import { useEffect } from 'react';
import { formatDateTime, formatLongDay, formatTime } from '../dates/dates';
import css from './connection-notice.module.css';

export type ConnectionStatus = 'online' | 'reconnecting' | 'offline' | 'intercepted';

const STATES = {
  reconnecting: 'Reconnecting …',
  offline: 'You are offline.',
  intercepted:
    'This network is answering instead of Tessellate. Sign in to the network in another tab, or ask the people who run it.',
} as const;
const KEPT = {
  reconnecting: ' What you write is kept.',
  offline: ' What you write is kept on this device.',
  intercepted: '',
} as const;

/** "8:12 am", of another day "Thu 14 Jan, 8:12 am". */
const moment = (at: number) => (formatLongDay(at) === formatLongDay(Date.now()) ? formatTime(at) : formatDateTime(at));

function wordsFor(status: ConnectionStatus, asOf: number | null): string | null {
  const age = asOf === null ? '' : `This page is as of ${moment(asOf)}.`;
  if (status === 'online') return age || null;
  return `${STATES[status]}${age ? ` ${age}` : ''}${KEPT[status]}`;
}

interface ConnectionNoticeProps {
  status: ConnectionStatus;
  /** Why the server sends no live news, in its words. */
  refusal: string | null;
  /** Since when the page on the screen may have changed, where it does not come from the server. */
  asOf?: number | null;
}

/**
 * Shown only when the connection is not normal, once for the whole page. What else stays at the top of the window makes
 * room for it by `--notice-height`, so that it covers nothing.
 */
export function ConnectionNotice({ status, refusal, asOf = null }: ConnectionNoticeProps) {
  const refused = refusal !== null && (status === 'online' || status === 'reconnecting');
  const words = refused ? refusal : wordsFor(status, asOf);
  const [region, { height }] = useResizeObserver<HTMLDivElement>();
  useEffect(() => {
    const { style } = document.documentElement;
    if (height > 0) style.setProperty('--notice-height', `${height}px`);
    else style.removeProperty('--notice-height');
    return () => void style.removeProperty('--notice-height');
  }, [height]);
  return (
    <div role="status" className={css.region} ref={region}>
      {words ? (
        <p className={css.notice} data-status={status}>
          {words}
        </p>
      ) : null}
    </div>
  );
}
