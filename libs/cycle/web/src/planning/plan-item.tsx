import type { DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconGripVertical } from '@tabler/icons-react';
import { LazyMenu, Tag } from '@tessellate/web-ui';
import { dayCredit, stepName, whenAndHow } from '../cycle';
import type { PlanParts, PlanStep } from './plan.documents';
import type { PlanAct } from './plan-act';
import css from './planning.module.css';

interface PlanItemProps {
  step: PlanStep;
  /** As it will be once everything is published. */
  number: number;
  issues: PlanParts['issues'];
  open: boolean;
  handle: DraggableProvidedDragHandleProps | null;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onAct: (act: PlanAct['act']) => void;
}

/** One step of the plan, with what can be done to it. */
export function PlanItem({ step, number, issues, open, handle, onUp, onDown, onAct }: PlanItemProps) {
  const name = stepName({ ...step, number });
  const workshop = step.kind === 'WORKSHOP';
  const changeable = open && !step.cancelledAt;
  return (
    <div className={css.row} data-kind={step.kind} data-cancelled={step.cancelledAt ? '' : undefined}>
      <span {...handle} className={css.handle} role="button" aria-label={`${name}: change its position`}>
        <IconGripVertical size={20} aria-hidden />
      </span>
      <div className={css.words}>
        <h3 className={css.title}>
          <span className={css.mark} aria-hidden />
          {name}: <bdi>{step.title}</bdi>
        </h3>
        <p className={css.when}>
          {whenAndHow(step)}
          {step.venue && step.format !== 'ONLINE' ? ` · ${step.venue}` : ''}
          {workshop && step.dayEquivalent ? ` · ${dayCredit(step.dayEquivalent)}` : ''}
        </p>
        <p className={css.tags}>
          {step.draft ? <Tag>Draft</Tag> : null}
          {step.cancelledAt ? <Tag tone="partly">Cancelled</Tag> : null}
        </p>
        {issues.map(({ code, message }) => (
          <p key={code} className={css.issue}>
            {message}
          </p>
        ))}
      </div>
      {open ? (
        <div className={css.tools}>
          {/* At either end a button stays where it is: whoever presses it by key keeps the focus, and opens nothing else. */}
          <ActionIcon
            className={css.tool}
            color="gray"
            aria-label={`Move ${name} up`}
            aria-disabled={!onUp}
            onClick={onUp}
          >
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon
            className={css.tool}
            color="gray"
            aria-label={`Move ${name} down`}
            aria-disabled={!onDown}
            onClick={onDown}
          >
            <IconArrowDown size={18} />
          </ActionIcon>
          {changeable ? (
            <LazyMenu
              position="bottom-end"
              target={
                <ActionIcon className={css.tool} color="gray" aria-label={`Actions for ${name}`}>
                  <IconDots size={18} />
                </ActionIcon>
              }
              groups={[
                [
                  { label: 'Edit …', onSelect: () => onAct('edit') },
                  workshop &&
                    step.startsAt !== null && { label: 'Move to another time …', onSelect: () => onAct('move') },
                  step.draft
                    ? { label: 'Remove the draft …', onSelect: () => onAct('remove') }
                    : { label: 'Cancel it …', onSelect: () => onAct('cancel') },
                ],
              ]}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
