import { Button, Checkbox } from '@mantine/core';
import { ConfirmDialog, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { type PlanParts, type PlanStep, PublishCycle } from './plan.documents';
import css from './planning.module.css';
import { usePlanCommand } from './use-plan-command';

const drafts = (count: number) => (count === 1 ? 'one draft' : `${count} drafts`);

/** Makes all drafts visible at once, after a look at what is not right yet. */
export function PublishBar({ plan, steps }: { plan: PlanParts; steps: PlanStep[] }) {
  const [asking, setAsking] = useState(false);
  const [allowPast, setAllowPast] = useState(false);
  const { run, refusal } = usePlanCommand(PublishCycle);
  const announce = useAnnounce();
  const waiting = steps.filter(step => step.draft);
  if (waiting.length === 0) return null;
  const publish = async () => {
    const refused = await run({ workGroupId: plan.id, stepIds: waiting.map(step => step.id), allowPast });
    if (refused) throw new Error(refused.message);
    announce('The cycle is published.');
  };
  return (
    <div className={css.bar}>
      <p>Members do not see {drafts(waiting.length)} yet.</p>
      <Button onClick={() => setAsking(true)}>Publish {drafts(waiting.length)} …</Button>
      <ConfirmDialog
        opened={asking}
        title={`Publish ${drafts(waiting.length)}?`}
        confirmLabel="Publish and tell the group"
        onConfirm={publish}
        onClose={() => setAsking(false)}
        errorMessage={error => (error as Error).message}
      >
        <p>The group can see all of it straight away, and everybody gets one notice.</p>
        {plan.issues.length > 0 ? (
          <>
            <p>Still to check:</p>
            <ul>
              {plan.issues.map(({ code, stepId, message }) => (
                <li key={`${code} ${stepId}`}>{message}</li>
              ))}
            </ul>
          </>
        ) : null}
        {refusal?.confirm === 'PAST' || allowPast ? (
          <Checkbox
            label="Yes, I mean to publish a date in the past."
            checked={allowPast}
            onChange={event => setAllowPast(event.currentTarget.checked)}
          />
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
