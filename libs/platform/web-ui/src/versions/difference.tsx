import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import css from './versions.module.css';
import { shortened, wordDiff } from './word-diff';

/** A text with what was removed and what was added in it, told by lines and words as well as by colour. */
export function Difference({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => shortened(wordDiff(before, after)), [before, after]);
  return (
    <p className={css.text} dir="auto">
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={index} className={css.removed}>
            <VisuallyHidden component="span">[removed: </VisuallyHidden>
            {text}
            <VisuallyHidden component="span">]</VisuallyHidden>
          </del>
        ) : (
          <ins key={index} className={css.added}>
            <VisuallyHidden component="span">[added: </VisuallyHidden>
            {text}
            <VisuallyHidden component="span">]</VisuallyHidden>
          </ins>
        ),
      )}
    </p>
  );
}
