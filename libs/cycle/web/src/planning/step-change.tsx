import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { messageOf } from '@tessellate/web-kernel';
import { ErrorState, formatDay, ListSkeleton } from '@tessellate/web-ui';
import { StepChangeQuery } from './plan.documents';
import css from './planning.module.css';

interface StepChangeProps {
  stepId: string;
  /** The new time; both null for cancelling. */
  startsAt: string | null;
  endsAt: string | null;
  /** Tasks whose dates the person wants to leave alone. */
  kept: ReadonlySet<string>;
  onKeep: (stepId: string, keep: boolean) => void;
}

/** Asked anew for every time: who is told, what hangs on the step, which due dates would fit. */
export function useStepChange(stepId: string, startsAt: string | null, endsAt: string | null, skip = false) {
  return useQuery(StepChangeQuery, { variables: { stepId, startsAt, endsAt }, fetchPolicy: 'network-only', skip });
}

/** The due dates that go with a change, as the mutation takes them. */
export const dueDatesOf = (data: ReturnType<typeof useStepChange>['data'], kept: ReadonlySet<string>) =>
  (data?.cycleStepChange.dueDates ?? [])
    .filter(({ step }) => !kept.has(step.id))
    .map(({ step, to }) => ({ stepId: step.id, version: step.version, dueAt: to }));

/** What a change would mean, before it is made. */
export function StepChange({ stepId, startsAt, endsAt, kept, onKeep }: StepChangeProps) {
  const { data, error, loading, refetch } = useStepChange(stepId, startsAt, endsAt);
  if (error && !loading)
    return <ErrorState title="This cannot be done" message={messageOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton count={2} />;
  const { people, depends, dueDates, warnings } = data.cycleStepChange;
  return (
    <div aria-live="polite">
      {warnings.map(warning => (
        <p key={warning} className={css.issue}>
          {warning}
        </p>
      ))}
      {dueDates.length > 0 ? (
        <>
          <h3>Due dates that move with it</h3>
          <div className={css.due}>
            {dueDates.map(({ step, from, to, reason }) => (
              <div key={step.id}>
                <Checkbox
                  label={`Task ${step.number}, “${step.title}”: from ${formatDay(from)} to ${formatDay(to)}`}
                  checked={!kept.has(step.id)}
                  onChange={event => onKeep(step.id, !event.currentTarget.checked)}
                />
                <p className={css.reason}>{reason}</p>
              </div>
            ))}
          </div>
        </>
      ) : null}
      <h3>Who is told</h3>
      {people.length === 0 ? (
        <p className="muted">Nobody: this is a draft, or the group has no other members yet.</p>
      ) : (
        <ul className={css.told}>
          <li>
            {people.length === 1
              ? people[0]?.name
              : `${people.length} people: ${people.map(person => person.name).join(', ')}`}
          </li>
          {depends.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
