import { ConfirmDialog } from '@tessellate/web-ui';
import { type PlanStep, RemoveStep } from './plan.documents';
import { usePlanCommand } from './use-plan-command';

/** Throws away a draft that nobody but those who lead has seen. */
export function RemoveDialog({ step, onClose }: { step: PlanStep | null; onClose: () => void }) {
  const { run } = usePlanCommand(RemoveStep);
  const remove = async () => {
    if (!step) return;
    const refused = await run({ stepId: step.id, version: step.version });
    if (refused) throw new Error(refused.message);
  };
  return (
    <ConfirmDialog
      opened={step !== null}
      title={`Remove the draft “${step?.title ?? ''}”?`}
      confirmLabel="Remove the draft"
      dangerous
      onConfirm={remove}
      onClose={onClose}
      errorMessage={error => (error as Error).message}
    >
      Only the people who lead the group have seen it. This cannot be undone.
    </ConfirmDialog>
  );
}
