import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './two-versions.module.css';

export interface TwoVersionsProps<T> {
  title: string;
  /** What a choice does to what others see. */
  lead: string;
  mine: T;
  theirs: T;
  /** Where the other one comes from. */
  theirsHeading: ReactNode;
  /** One version to read, with a label for screen readers. */
  written: (version: T, label: string) => ReactNode;
  onMine: () => void;
  onTheirs: () => void;
  /** Both in one, where that makes sense. */
  onTogether?: () => void;
}

interface TwoVersionsDialogProps extends TwoVersionsProps<unknown> {
  opened: boolean;
  onClose: () => void;
}

export function TwoVersionsDialog(props: TwoVersionsDialogProps) {
  const { opened, onClose, title, lead, mine, theirs, theirsHeading, written, onMine, onTheirs, onTogether } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="xl">
      <p className="muted">{lead}</p>
      <div className={css.both}>
        {/* Whoever is typing when the dialog comes types into a text, and not onto a button that chooses. */}
        <Side heading="What you have here" initial>
          {written(mine, 'What you have here')}
        </Side>
        <Side heading={theirsHeading}>{written(theirs, 'The other version')}</Side>
      </div>
      <Group gap="sm">
        <Button onClick={onMine}>Keep mine</Button>
        {onTogether ? (
          <Button variant="default" onClick={onTogether}>
            Combine both
          </Button>
        ) : null}
        <Button variant="default" onClick={onTheirs}>
          Use the other version
        </Button>
      </Group>
    </Modal>
  );
}

function Side({ heading, initial, children }: { heading: ReactNode; initial?: boolean; children: ReactNode }) {
  return (
    <section
      className={css.version}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      data-autofocus={initial || undefined}
      aria-label={typeof heading === 'string' ? heading : 'The other version'}
    >
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
