import { formatDateTime } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import css from './thread-view.module.css';

/** Stands where the composer would be. */
export function LockedNotice({ locked }: { locked: NonNullable<ThreadState['locked']> }) {
  if (!locked.by) {
    return (
      <div className={css.locked} role="note">
        <p>
          <strong>This thread has closed for the next workshop.</strong> {formatDateTime(locked.at)}
        </p>
        <p className="muted">
          It closed by itself, so that what was said can be taken up there. To go on talking, open another thread; a
          facilitator can open this one again.
        </p>
      </div>
    );
  }
  return (
    <div className={css.locked} role="note">
      <p>
        <strong>This thread is locked.</strong> <bdi>{locked.by.name}</bdi>, {formatDateTime(locked.at)}
      </p>
      {locked.reason ? (
        <p>
          Reason: <bdi>{locked.reason}</bdi>
        </p>
      ) : null}
      <p className="muted">It can still be read. To go on talking, open another thread.</p>
    </div>
  );
}
