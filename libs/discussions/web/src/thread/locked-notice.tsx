import { formatDateTime } from '@tessellate/web-ui';
import type { ThreadState } from '../discussions.cache';
import css from './thread-view.module.css';

/** Stands where the composer would be. */
export function LockedNotice({
  locked,
  amongFew = false,
}: {
  locked: NonNullable<ThreadState['locked']>;
  /** Why is between the people themselves. */
  amongFew?: boolean;
}) {
  if (amongFew) {
    return (
      <div className={css.locked} role="note">
        <p>
          <strong>This conversation is closed to new messages.</strong> You can still read it.
        </p>
      </div>
    );
  }
  if (!locked.by) {
    return (
      <div className={css.locked} role="note">
        <p>
          <strong>This thread has closed for the next workshop.</strong> {formatDateTime(locked.at)}
        </p>
        <p className="muted">
          It closed automatically, so that the group can pick it up there. To carry on talking, open another thread; a
          facilitator can reopen this one.
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
      <p className="muted">You can still read it. To carry on talking, open another thread.</p>
    </div>
  );
}
