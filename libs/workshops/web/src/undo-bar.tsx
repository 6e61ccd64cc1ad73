import { Button } from '@mantine/core';
import type { Undoable } from './use-undo-marks';
import css from './register.module.css';

interface UndoBarProps {
  last: Undoable | null;
  /** What has just been taken back. */
  undone: string | null;
  onUndo: () => void;
}

/** What was marked last, and the way back. It stays in reach while the list is scrolled. */
export function UndoBar({ last, undone, onUndo }: UndoBarProps) {
  const words = undone ? `Undone: ${undone}` : (last?.words ?? '');
  return (
    <div className={css.bar} data-shown={words !== '' || undefined}>
      <p role="status">{words}</p>
      {last ? (
        <Button variant="default" onClick={onUndo} aria-keyshortcuts="Control+Z Meta+Z">
          Undo
        </Button>
      ) : null}
    </div>
  );
}
