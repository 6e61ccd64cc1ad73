import { Button, Group, Stack } from '@mantine/core';
import { TimelineStep } from '../timeline';
import type { PlanStep } from './plan.documents';
import css from './planning.module.css';

interface MembersSeeProps {
  step: PlanStep;
  busy: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** Before a published step changes: what members will see from then on. */
export function MembersSee({ step, busy, onConfirm, onBack }: MembersSeeProps) {
  return (
    <Stack gap="md">
      <p className="muted">This step is published. Once you save, members will see:</p>
      <ol className={css.preview}>
        <TimelineStep step={step} />
      </ol>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button loading={busy} onClick={onConfirm} data-autofocus>
          Save for everybody
        </Button>
      </Group>
    </Stack>
  );
}
