import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './paste-notice.module.css';

interface Props {
  /** What became of the last paste; nothing when it came as it was. */
  sentences: readonly string[];
  onClose: () => void;
  children?: ReactNode;
}

/** Says quietly what a paste could not bring, and what can be done. The region is always there, so that it is heard. */
export function PasteNotice({ sentences, onClose, children }: Props) {
  const shown = sentences.length > 0 || Boolean(children);
  return (
    <div role="status" aria-label="Pasting">
      {shown && (
        <div className={styles.notice}>
          <div className={styles.words}>
            {sentences.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
            {children}
          </div>
          <CloseButton aria-label="Close this note" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
