import { Kbd, Modal } from '@mantine/core';
import type { Destination } from './navigation';
import css from './shortcuts-dialog.module.css';

const GENERAL: [string[], string][] = [
  [['Ctrl / ⌘', 'K'], 'Find people, strategies, departments, threads and workshops'],
  [['?'], 'Show these shortcuts'],
  [['Esc'], 'Close what is open'],
];
const WRITING: [string[], string][] = [
  [['Ctrl / ⌘', 'Enter'], 'Send or post'],
  [['Ctrl / ⌘', 'B'], 'Bold'],
  [['Ctrl / ⌘', 'I'], 'Italic'],
  [['$'], 'Begin maths in a text'],
];

interface ShortcutsDialogProps {
  opened: boolean;
  destinations: readonly Destination[];
  onClose: () => void;
}

export default function ShortcutsDialog({ opened, destinations, onClose }: ShortcutsDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="lg">
      <div className={css.groups}>
        <Group title="Anywhere" rows={GENERAL} />
        <Group title="Go to" rows={destinations.map(({ key, label }) => [['g', key], label])} />
        <Group title="While writing" rows={WRITING} />
      </div>
    </Modal>
  );
}

function Group({ title, rows }: { title: string; rows: [string[], string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className={css.list}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
