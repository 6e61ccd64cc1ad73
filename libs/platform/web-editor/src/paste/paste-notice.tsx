import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import type { MarkdownOffer } from './markdown-offer';
import styles from './paste-notice.module.css';
import type { PasteListener } from './pasting';

export interface PasteNotes {
  listener: PasteListener;
  /** What became of the last paste; nothing when it came as it was. */
  sentences: readonly string[];
  offer: MarkdownOffer | null;
  format: () => void;
  clear: () => void;
}

export function usePasteNotes(canUpload: boolean): PasteNotes {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [offer, setOffer] = useState<MarkdownOffer | null>(null);
  return {
    listener: { pasted: report => setSentences(report.sentences(canUpload)), offered: setOffer },
    sentences,
    offer,
    format: () =>
      void offer?.accept().then(formatted => {
        if (!formatted) setSentences(['The formatting did not load. Check your connection and try again.']);
      }),
    clear: () => {
      setSentences([]);
      setOffer(null);
    },
  };
}

/** Says quietly what a paste could not bring, and what can be done. The region is always there, so that it is heard. */
export function PasteNotice({ notes }: { notes: PasteNotes }) {
  return (
    <div role="status" aria-label="Pasting">
      {(notes.sentences.length > 0 || notes.offer) && (
        <div className={styles.notice}>
          <div className={styles.words}>
            {notes.sentences.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
            {notes.offer && (
              <p>
                This looks like Markdown.{' '}
                <Button variant="light" size="compact-sm" onClick={notes.format}>
                  Format as Markdown
                </Button>
              </p>
            )}
          </div>
          <CloseButton aria-label="Close this note" onClick={notes.clear} />
        </div>
      )}
    </div>
  );
}
