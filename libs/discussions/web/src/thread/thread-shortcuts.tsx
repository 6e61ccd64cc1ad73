import { useSingleKeys } from '@tessellate/web-ui';
import css from './thread-view.module.css';

interface ThreadShortcutsProps {
  onNewest: () => void;
  /** None while the thread is locked. */
  onWrite: (() => void) | undefined;
}

/** The ways past a long thread: links that the Tab key finds first, and a key for each. */
export function ThreadShortcuts({ onNewest, onWrite }: ThreadShortcutsProps) {
  useSingleKeys({ n: onNewest, ...(onWrite ? { c: onWrite } : {}) });
  return (
    <div className={css.skips}>
      <button type="button" className={css.skip} onClick={onNewest}>
        Skip to the newest message
      </button>
      {onWrite ? (
        <button type="button" className={css.skip} onClick={onWrite}>
          Skip to the message box
        </button>
      ) : null}
    </div>
  );
}
