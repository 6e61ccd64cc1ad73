import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { LIMITS } from '@tessellate/contract';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { stepName } from '../cycle';
import { CancelStep, type PlanStep } from './plan.documents';
import css from './planning.module.css';
import { dueDatesOf, StepChange, useStepChange } from './step-change';
import { usePlanCommand } from './use-plan-command';

interface CancelDialogProps {
  step: PlanStep;
  onClose: () => void;
  onReload: () => void;
}

/** Cancels a published step: with who is told, what else moves, and the reason that they read. */
export function CancelDialog({ step, onClose, onReload }: CancelDialogProps) {
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const change = useStepChange(step.id, null, null);
  const { run, busy, refusal } = usePlanCommand(CancelStep);
  const announce = useAnnounce();
  const name = stepName(step);
  const cancel = async () => {
    const refused = await run({
      stepId: step.id,
      version: step.version,
      reason,
      dueDates: dueDatesOf(change.data, kept),
    });
    if (refused?.code === 'STALE') onReload();
    if (refused) return;
    announce(`${name} is cancelled.`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Cancel ${name}?`} size="lg">
      <Stack gap="md">
        <p className="muted">It stays in the cycle, crossed out, with the reason. This cannot be undone.</p>
        <StepChange
          stepId={step.id}
          startsAt={null}
          endsAt={null}
          kept={kept}
          onKeep={(id, keep) =>
            setKept(previous => new Set(keep ? [...previous, id] : [...previous].filter(other => other !== id)))
          }
        />
        <Textarea
          label="Reason"
          description="The group will read it, and it is kept in the log."
          required
          value={reason}
          maxLength={LIMITS.reason}
          onChange={event => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {refusal ? (
          <p role="alert" className={css.problem}>
            {refusal.message}
          </p>
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button
            color="needs"
            loading={busy}
            disabled={!change.data || reason.trim().length < 3}
            onClick={() => void cancel()}
          >
            Cancel {name} and tell them
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
