import { Button } from '@mantine/core';
import { lateDialog } from '../late/late-dialog';
import type { TwoVersionsProps } from './two-versions-dialog';
import css from './two-versions.module.css';
import type { VersionChoice } from './use-version-choice';

const TwoVersionsDialog = lateDialog(() => import('./two-versions-dialog').then(module => module.TwoVersionsDialog));

/**
 * Two versions of one text, and a choice between them, in a dialog: it is seen wherever on a long page one is. Stands beside
 * the button that saves, where a line leads back to it if it was closed without a choice.
 */
export function TwoVersions({ choice, ...versions }: TwoVersionsProps & { choice: VersionChoice<object> }) {
  return (
    <>
      {choice.opened ? null : (
        <p className={css.note} role="alert">
          <bdi>{versions.title}</bdi>. Choose what to go on with before you save.
          <Button variant="default" size="xs" onClick={choice.open}>
            See both versions
          </Button>
        </p>
      )}
      <TwoVersionsDialog {...versions} opened={choice.opened} onClose={choice.close} />
    </>
  );
}
