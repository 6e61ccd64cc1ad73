import { useResizeObserver } from '@mantine/hooks';
import { useEffect } from 'react';
import css from './connection-notice.module.css';

export type ConnectionStatus = 'online' | 'reconnecting' | 'offline' | 'intercepted';

const WORDS = {
  reconnecting: 'Reconnecting … What you write is kept.',
  offline: 'You are offline. What you write is kept on this device.',
  intercepted:
    'This network is answering instead of Tessellate. Sign in to the network in another tab, or ask the people who run it.',
} as const;

/**
 * Shown only when the connection is not normal, once for the whole page. What else stays at the top of the window makes
 * room for it by `--notice-height`, so that it covers nothing.
 * @param refusal why the server sends no live news, in its words
 */
export function ConnectionNotice({ status, refusal }: { status: ConnectionStatus; refusal: string | null }) {
  const words = status === 'online' || (status === 'reconnecting' && refusal) ? refusal : WORDS[status];
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
