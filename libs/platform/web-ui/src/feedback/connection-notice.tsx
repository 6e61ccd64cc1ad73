import css from './connection-notice.module.css';

export type ConnectionStatus = 'online' | 'reconnecting' | 'offline';

const WORDS = {
  reconnecting: 'Connecting again … What you write is kept and will be sent.',
  offline: 'You are offline. You can go on writing: it is kept on this device and sent when you are back.',
} as const;

/** Shown only when the connection is not normal. */
export function ConnectionNotice({ status }: { status: ConnectionStatus }) {
  return (
    <div role="status" className={css.region}>
      {status === 'online' ? null : (
        <p className={css.notice} data-status={status}>
          {WORDS[status]}
        </p>
      )}
    </div>
  );
}

export const OfflineBanner = ConnectionNotice;
