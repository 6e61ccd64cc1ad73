import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { StepKind } from '@tessellate/cycle-contract';
import { SectionHeader } from '@tessellate/web-ui';
import { useState } from 'react';
import { CancelDialog } from './cancel-dialog';
import { FillPlan } from './fill-plan';
import { MoveDialog } from './move-dialog';
import { type PlanExtras, type PlanParts, stepsOf } from './plan.documents';
import type { PlanAct } from './plan-act';
import { PlanList } from './plan-list';
import { PlanSummary } from './plan-summary';
import { PublishBar } from './publish-bar';
import { RemoveDialog } from './remove-dialog';
import { StepDialog } from './step-dialog';

interface PlannerProps {
  plan: PlanParts;
  extras: PlanExtras;
  onReload: () => void;
}

/** The steps in their order, what is not right yet, and the dialogs of what is done to them. */
export function Planner({ plan, extras, onReload }: PlannerProps) {
  const steps = stepsOf(plan);
  const [adding, setAdding] = useState<StepKind | null>(null);
  const [open, setOpen] = useState<PlanAct | null>(null);
  const close = () => setOpen(null);
  const act = (kind: PlanAct['act']) => (open?.act === kind ? open.step : null);
  const editing = act('edit');
  const moving = act('move');
  const cancelling = act('cancel');
  return (
    <>
      {steps.length > 0 ? <PlanSummary plan={plan} /> : null}
      {plan.open ? <FillPlan plan={plan} extras={extras} steps={steps} /> : null}
      <section aria-labelledby="plan-steps">
        {steps.length > 0 ? <SectionHeader id="plan-steps" title="Workshops and tasks" /> : null}
        <PlanList plan={plan} steps={steps} onAct={setOpen} onReload={onReload} />
        {plan.open ? (
          <Group gap="sm" mt="md">
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAdding('WORKSHOP')}
            >
              Add a workshop
            </Button>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAdding('TASK')}
            >
              Add a task
            </Button>
          </Group>
        ) : null}
      </section>
      {plan.open ? <PublishBar plan={plan} steps={steps} /> : null}
      {adding ? <StepDialog key={adding} plan={plan} kind={adding} onClose={() => setAdding(null)} /> : null}
      {editing ? (
        <StepDialog
          key={editing.id}
          plan={plan}
          kind={editing.kind}
          step={editing}
          onClose={close}
          onMove={() => setOpen({ act: 'move', step: editing })}
        />
      ) : null}
      {moving ? <MoveDialog key={moving.id} step={moving} onClose={close} onReload={onReload} /> : null}
      {cancelling ? <CancelDialog key={cancelling.id} step={cancelling} onClose={close} onReload={onReload} /> : null}
      <RemoveDialog step={act('remove')} onClose={close} />
    </>
  );
}
