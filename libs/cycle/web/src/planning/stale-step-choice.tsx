import { Button, Group, Stack } from '@mantine/core';
import type { StepKind } from '@tessellate/cycle-contract';
import { TimelineStep } from '../timeline';
import css from './planning.module.css';
import { previewOf, type StepForm } from './step-form-state';

interface StaleStepChoiceProps {
  kind: StepKind;
  number: number;
  mine: StepForm;
  theirs: StepForm;
  message: string;
  onChoose: (next: StepForm) => void;
}

/** Two people changed one step: both versions side by side; nothing is saved before the person has chosen. */
export function StaleStepChoice({ kind, number, mine, theirs, message, onChoose }: StaleStepChoiceProps) {
  return (
    <Stack gap="md">
      <p role="alert">{message}</p>
      <div className={css.both}>
        <section aria-labelledby="stale-mine">
          <h2 id="stale-mine">Yours</h2>
          <ol className={css.preview}>
            <TimelineStep step={previewOf(kind, number, mine)} />
          </ol>
        </section>
        <section aria-labelledby="stale-theirs">
          <h2 id="stale-theirs">Saved meanwhile</h2>
          <ol className={css.preview}>
            <TimelineStep step={{ ...previewOf(kind, number, theirs), id: 'preview-saved' }} />
          </ol>
        </section>
      </div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => onChoose(theirs)}>
          Take what was saved
        </Button>
        <Button onClick={() => onChoose({ ...mine, version: theirs.version })}>Go on with mine</Button>
      </Group>
    </Stack>
  );
}
