import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { EmptyState, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { FillCycle, type PlanExtras, type PlanParts, type PlanStep } from './plan.documents';
import css from './planning.module.css';
import { usePlanCommand } from './use-plan-command';

interface FillPlanProps {
  plan: PlanParts;
  extras: PlanExtras;
  steps: PlanStep[];
}

/** Begins a plan from the project's template or from another year's cycle. Offered until something is published. */
export function FillPlan({ plan, extras: { templates, sources }, steps }: FillPlanProps) {
  const choices = [
    ...templates.map(({ id, name, workshops, tasks }) => ({
      value: `template:${id}`,
      label: `Template: ${name} (${workshops} workshops, ${tasks} tasks)`,
    })),
    ...sources.map(({ id, reference }) => ({ value: `group:${id}`, label: `Copy of ${reference}` })),
  ];
  const [choice, setChoice] = useState(choices[0]?.value ?? '');
  const [replaceDrafts, setReplace] = useState(false);
  const { run, busy, refusal } = usePlanCommand(FillCycle);
  const announce = useAnnounce();
  if (steps.some(step => !step.draft) || choices.length === 0) return null;
  const fill = async () => {
    const [kind, id = ''] = choice.split(':');
    const from = kind === 'template' ? { templateId: id } : { fromWorkGroupId: id };
    const refused = await run({ workGroupId: plan.id, ...from, replaceDrafts });
    if (!refused) announce('The drafts are ready. Check their dates, then publish.');
  };
  const form = (
    <>
      <Group gap="sm" align="end" justify={steps.length === 0 ? 'center' : undefined}>
        <NativeSelect
          label="Start from"
          data={choices}
          value={choice}
          onChange={event => setChoice(event.currentTarget.value)}
          style={{ minWidth: 0, maxWidth: '100%' }}
        />
        <Button onClick={() => void fill()} loading={busy}>
          Create the drafts
        </Button>
      </Group>
      {refusal ? (
        <p role="alert" className={css.problem}>
          {refusal.message}
        </p>
      ) : null}
      {refusal?.confirm === 'REPLACE' || replaceDrafts ? (
        <Checkbox
          label="Throw away the drafts that are here."
          checked={replaceDrafts}
          onChange={event => setReplace(event.currentTarget.checked)}
        />
      ) : null}
    </>
  );
  if (steps.length === 0) {
    return (
      <EmptyState title="Nothing is planned yet" action={<div>{form}</div>}>
        Start from the project’s template or from another year: dates move to the same weekday in the same week of the
        half-term. Or add the first workshop yourself.
      </EmptyState>
    );
  }
  return (
    <details>
      <summary>Start again from a template or another year</summary>
      {form}
    </details>
  );
}
