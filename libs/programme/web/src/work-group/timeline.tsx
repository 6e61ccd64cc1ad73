import { Tag } from '@tessellate/web-ui';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { dayCredit, type Step, stepName, whenAndHow } from '../cycle';
import css from './timeline.module.css';

const STATE_WORDS = { DONE: 'done', NOW: 'you are here', NEXT: 'to come' } as const;

/** The cycle down the page: circles are workshops, squares are tasks; what hangs on a step stands below it. */
export function Timeline({ steps, onStep }: { steps: readonly Step[]; onStep?: (stepId: string) => ReactNode }) {
  const { hash } = useLocation();
  useEffect(() => {
    // The page was empty when the browser looked for the anchor.
    if (hash.startsWith('#step-')) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash]);
  return (
    <ol className={css.timeline}>
      {steps.map(step => (
        <li
          key={step.id}
          id={`step-${step.id}`}
          className={css.step}
          data-kind={step.kind}
          data-state={step.state}
          aria-current={step.state === 'NOW' ? 'step' : undefined}
        >
          <div className={css.head}>
            <h3>
              {stepName(step)}: {step.title}
            </h3>
            {step.state === 'NOW' ? (
              <Tag tone="needs">You are here</Tag>
            ) : (
              <span className={css.hidden}>{STATE_WORDS[step.state]}</span>
            )}
          </div>
          <p className={css.when}>
            {whenAndHow(step)}
            {step.venue && step.format !== 'ONLINE' ? ` · ${step.venue}` : ''}
            {step.dayEquivalent ? ` · ${dayCredit(step.dayEquivalent)}` : ''}
          </p>
          {step.brief ? <p className={css.brief}>{step.brief}</p> : null}
          {onStep ? <div className={css.attached}>{onStep(step.id)}</div> : null}
        </li>
      ))}
    </ol>
  );
}
