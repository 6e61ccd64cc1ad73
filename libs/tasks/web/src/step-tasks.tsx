import type { StepKind } from '@tessellate/cycle-contract';
import { Link } from 'react-router';
import css from './step-tasks.module.css';

interface Step {
  id: string;
  kind: StepKind;
  position: number;
  number: number;
}

/** On the timeline: the way to a task's page, and on a workshop the findings of the task before it. */
export function StepTasks({ workGroupId, step, steps }: { workGroupId: string; step: Step; steps: readonly Step[] }) {
  const path = `/group/${workGroupId}/tasks`;
  if (step.kind === 'TASK') {
    return (
      <p className={css.links}>
        <Link to={`${path}/${step.id}`}>Open task {step.number}</Link>
      </p>
    );
  }
  const before = steps.filter(other => other.position < step.position).sort((a, b) => b.position - a.position)[0];
  return before?.kind === 'TASK' ? (
    <p className={css.links}>
      <Link to={`${path}/${before.id}/findings`}>Findings of task {before.number}</Link>
    </p>
  ) : null;
}
