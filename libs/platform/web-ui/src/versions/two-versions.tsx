import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { RelativeTime } from '../dates/date-text';
import { useTypingPause } from '../keyboard/use-typing-pause';
import { lazyDialog } from '../lazy/lazy-dialog';
import type { TwoVersionsProps } from './two-versions-dialog';
import css from './two-versions.module.css';
import { useVersionChoice, type VersionChoice } from './use-version-choice';

const TwoVersionsDialog = lazyDialog(() => import('./two-versions-dialog').then(module => module.TwoVersionsDialog));

/**
 * Two versions of one text, and a choice between them, in a dialog: it is seen wherever on a long page one is. Stands beside
 * the button that saves, where a line leads back to it if it was closed without a choice.
 */
export function TwoVersions<T>({ choice, ...props }: TwoVersionsProps<T> & { choice: VersionChoice<object> }) {
  const written = props.written as (version: unknown, label: string) => ReactNode;
  const opened = useTypingPause(choice.opened);
  return (
    <>
      {choice.opened ? null : (
        <p className={css.note} role="alert">
          <bdi>{props.title}</bdi>. Choose which to keep before you save.
          <Button variant="default" size="xs" onClick={choice.open}>
            See both versions
          </Button>
        </p>
      )}
      <TwoVersionsDialog {...props} written={written} opened={opened} onClose={choice.close} />
    </>
  );
}

interface DraftVersionsProps<T> {
  draft: {
    value: T;
    conflict: { value: T; updatedAt: string } | null;
    setValue: (next: T) => void;
    resolveConflict: (keep: 'mine' | 'theirs') => void;
  };
  /** Where the page opens it itself, as for somebody who saves without having chosen. */
  choice?: VersionChoice<object>;
  /** What was written, as in "You have been writing this elsewhere too". */
  what?: string;
  lead: string;
  written: (value: T, label: string) => ReactNode;
  together?: (kept: T, mine: T) => T;
}

/** One's own words that were kept earlier, or on another device, beside those of here: none is lost before one has chosen. */
export function DraftVersions<T>({ draft, what = 'this', lead, written, together, ...props }: DraftVersionsProps<T>) {
  const { value: mine, conflict, setValue, resolveConflict } = draft;
  const own = useVersionChoice(conflict);
  if (!conflict) return null;
  const bring = (both: T) => {
    setValue(both);
    resolveConflict('mine');
  };
  return (
    <TwoVersions
      choice={props.choice ?? own}
      title={`You have also been writing ${what} somewhere else`}
      lead={lead}
      mine={mine}
      theirs={conflict.value}
      theirsHeading={
        <>
          Saved version, <RelativeTime at={conflict.updatedAt} />
        </>
      }
      written={written}
      onMine={() => resolveConflict('mine')}
      onTheirs={() => resolveConflict('theirs')}
      {...(together ? { onTogether: () => bring(together(conflict.value, mine)) } : {})}
    />
  );
}
