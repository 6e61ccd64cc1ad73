import { Kbd, Modal, Switch } from '@mantine/core';
import { useSingleKeysSwitch } from '@tessellate/web-ui';
import type { Destination } from './navigation';
import css from './shortcuts-dialog.module.css';

const GENERAL: [string[], string][] = [
  [['Ctrl / ⌘', 'K'], 'Find people, strategies, departments, threads and workshops'],
  [['?'], 'Show these shortcuts'],
  [['Esc'], 'Close what is open'],
];
const THREAD: [string[], string][] = [
  [['j'], 'Next message (or the down arrow)'],
  [['k'], 'Previous message (or the up arrow)'],
  [['n'], 'The newest message'],
  [['c'], 'Write to the group'],
  [['r'], 'Reply to the selected message, with a quote'],
  [['e'], 'Edit the selected message, if it is yours'],
  [['↑'], 'Edit your last message, if you have not started another'],
  [['1'], 'React to the selected message: Agree; 2 to 5 for the others'],
  [['s'], 'Save the selected message for later'],
  [['Shift', 'U'], 'Mark unread from the selected message onwards'],
  [['u'], 'The next thread with something unread'],
  [[']'], 'The next thread in the list ([ for the previous one)'],
];
const LIST: [string[], string][] = [
  [['j'], 'Next thread'],
  [['k'], 'Previous thread'],
];
const WORKSHOP: [string[], string][] = [
  [['s'], 'Start or pause the timer'],
  [['n'], 'The next part of the agenda'],
  [['b'], 'Back to the part before'],
  [['+'], 'Five minutes more'],
  [['c'], 'Show the code'],
  [['a'], 'Show the agenda'],
  [['e'], 'Show the feedback’s QR code'],
  [['f'], 'Show the findings of the last task'],
  [['w'], 'Full screen'],
];
const REGISTER: [string[], string][] = [
  [['↓'], 'Next person (or j); first, whoever is not marked yet'],
  [['↑'], 'Previous person (or k)'],
  [['p'], 'Present'],
  [['l'], 'Late'],
  [['e'], 'Left early'],
  [['a'], 'Apologies'],
  [['x'], 'Absent'],
  [['1'], 'After late or left early: count a quarter of a day (2 for half a day, and so on)'],
  [['Ctrl / ⌘', 'Z'], 'Undo the last mark'],
];
const NEEDS: [string[], string][] = [
  [['l'], 'Put off the selected item until tomorrow'],
  [['x'], 'Dismiss it'],
];
const WRITING: [string[], string][] = [
  [['Ctrl / ⌘', 'Enter'], 'Send or post'],
  [['Ctrl / ⌘', 'B'], 'Bold'],
  [['Ctrl / ⌘', 'I'], 'Italic'],
  [['$'], 'Start a formula'],
];

interface ShortcutsDialogProps {
  opened: boolean;
  destinations: readonly Destination[];
  onClose: () => void;
}

export default function ShortcutsDialog({ opened, destinations, onClose }: ShortcutsDialogProps) {
  const [single, switchSingle] = useSingleKeysSwitch();
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="lg">
      <div className={css.groups}>
        <Group title="Anywhere" rows={GENERAL} />
        <Group title="Go to" rows={destinations.map(({ key, label }) => [['g', key], label])} />
        <Group title="In a list of threads" rows={LIST} />
        <Group title="In a thread" rows={THREAD} />
        <Group title="Running a workshop" rows={WORKSHOP} />
        <Group title="In a register" rows={REGISTER} />
        <Group title="In “Needs you”" rows={NEEDS} />
        <Group title="While writing" rows={WRITING} />
      </div>
      <Switch
        mt="lg"
        label="Single-key shortcuts"
        description="Switch them off if you dictate, or press keys by accident. You can always find this list in the account menu."
        checked={single}
        onChange={event => switchSingle(event.currentTarget.checked)}
      />
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
