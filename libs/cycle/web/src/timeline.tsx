import { Tag } from '@tessellate/web-ui';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { dayCredit, type Step, stepName, whenAndHow } from './cycle';
import type { StepDetails } from './step-details';
import { StepContents } from './step-contents';
import css from './timeline.module.css';

const STATE_WORDS = { DONE: 'done', NEXT: 'to come' } as const;

export type FullStep = Step & StepDetails;

/** The cycle down the page: circles are workshops, squares are tasks; what hangs on a step stands below it. */
export function Timeline({ steps, onStep }: { steps: readonly FullStep[]; onStep?: (stepId: string) => ReactNode }) {
  const { hash } = useLocation();
  useEffect(() => {
    // The page was empty when the browser looked for the anchor.
    if (hash.startsWith('#step-')) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash]);
  return (
    <ol className={css.timeline}>
      {steps.map(step => (
        <TimelineStep key={step.id} step={step}>
          {onStep?.(step.id)}
        </TimelineStep>
      ))}
    </ol>
  );
}

/** One step as members see it. */
export function TimelineStep({ step, children }: { step: FullStep; children?: ReactNode }) {
  const state = step.cancelledAt ? 'CANCELLED' : step.draft ? 'DRAFT' : step.state;
  return (
    <li
      id={`step-${step.id}`}
      className={css.step}
      data-kind={step.kind}
      data-state={state}
      aria-current={state === 'NOW' ? 'step' : undefined}
    >
      <div className={css.head}>
        <h3>
          {stepName(step)}: <bdi>{step.title}</bdi>
        </h3>
        <StateTag state={state} />
      </div>
      <p className={css.when}>
        {whenAndHow(step)}
        {step.venue && step.format !== 'ONLINE' ? ` · ${step.venue}` : ''}
        {step.dayEquivalent && !step.cancelledAt ? ` · ${dayCredit(step.dayEquivalent)}` : ''}
      </p>
      {step.cancelledAt ? <p className={css.brief}>Cancelled. {step.cancelReason}</p> : <StepContents step={step} />}
      {children ? <div className={css.attached}>{children}</div> : null}
    </li>
  );
}

type ShownState = Step['state'] | 'CANCELLED' | 'DRAFT';

function StateTag({ state }: { state: ShownState }) {
  if (state === 'NOW') return <Tag tone="needs">You are here</Tag>;
  if (state === 'CANCELLED') return <Tag tone="partly">Cancelled</Tag>;
  if (state === 'DRAFT') return <Tag>Draft: members cannot see it yet</Tag>;
  return <span className={css.hidden}>{STATE_WORDS[state]}</span>;
}
