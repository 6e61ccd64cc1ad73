import type { ComponentProps, ReactNode } from 'react';
import { SaveState } from '../feedback/save-state';
import { useKeyboardInset } from '../keyboard/use-keyboard-inset';
import css from './writing-bar.module.css';

interface WritingBarProps extends ComponentProps<typeof SaveState> {
  /** What is done with the text, the most important one last. */
  children: ReactNode;
  /** Formatting, where it belongs at the foot: above the keyboard of a phone. */
  tools?: ReactNode;
  /** Why it could not be sent, or what has to be chosen first. */
  notes?: ReactNode;
}

/** At the foot of the window while somebody writes: whether the words are safe, and the way to send them. */
export function WritingBar({ status, savedAt, children, tools, notes }: WritingBarProps) {
  useKeyboardInset();
  return (
    <div className={css.bar}>
      {notes}
      {tools ? <div className={css.tools}>{tools}</div> : null}
      <div className={css.row}>
        <SaveState status={status} savedAt={savedAt} />
        <div className={css.acts}>{children}</div>
      </div>
    </div>
  );
}
