import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './two-versions.module.css';

export interface Version {
  heading: ReactNode;
  content: ReactNode;
}

export interface TwoVersionsProps {
  title: string;
  /** What a choice does to what is published. */
  lead: string;
  mine: Version;
  theirs: Version;
  /** The first is the likeliest. */
  choices: readonly { label: string; onChoose: () => void }[];
}

interface TwoVersionsDialogProps extends TwoVersionsProps {
  opened: boolean;
  onClose: () => void;
}

export function TwoVersionsDialog({ opened, onClose, title, lead, mine, theirs, choices }: TwoVersionsDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="xl">
      <p className="muted">{lead}</p>
      <div className={css.both}>
        {/* Whoever is typing when the dialog comes types into a text, and not onto a button that chooses. */}
        <Side {...mine} label="Your version" initial />
        <Side {...theirs} label="The other version" />
      </div>
      <Group gap="sm">
        {choices.map(({ label, onChoose }, place) => (
          <Button key={label} variant={place === 0 ? 'filled' : 'default'} onClick={onChoose}>
            {label}
          </Button>
        ))}
      </Group>
    </Modal>
  );
}

function Side({ heading, content, label, initial }: Version & { label: string; initial?: boolean }) {
  return (
    <section
      className={css.version}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      data-autofocus={initial || undefined}
      aria-label={typeof heading === 'string' ? heading : label}
    >
      <h2>{heading}</h2>
      {content}
    </section>
  );
}
