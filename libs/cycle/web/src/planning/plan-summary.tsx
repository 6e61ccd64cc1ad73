import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { PlanParts } from './plan.documents';
import css from './planning.module.css';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Whether the days add up, and what else to look at. It warns and stops nobody. */
export function PlanSummary({ plan: { plannedDays, projectDays, issues } }: { plan: PlanParts }) {
  return (
    <section className={css.summary} aria-label="Worth checking">
      <p className={css.days}>
        <strong>{days(plannedDays)}</strong> of {days(projectDays)} planned
      </p>
      {issues.length === 0 ? (
        <p className={css.fine}>
          <IconCircleCheck size={18} aria-hidden /> Dates, places and days fit together.
        </p>
      ) : (
        <ul className={css.issues}>
          {issues.map(({ code, stepId, message }) => (
            <li key={`${code} ${stepId}`}>
              <IconAlertTriangle size={16} aria-hidden />
              <span>{stepId ? <a href={`#plan-${stepId}`}>{message}</a> : message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
