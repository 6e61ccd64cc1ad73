import { Link } from 'react-router';
import { workshopPath } from '@tessellate/cycle-contract';

/** From the timeline to the workshop's own page; a task has none. */
export function WorkshopLink({
  workGroupId,
  step,
}: {
  workGroupId: string;
  step: { id: string; kind: 'WORKSHOP' | 'TASK'; number: number };
}) {
  if (step.kind !== 'WORKSHOP') return null;
  return (
    <p>
      <Link to={workshopPath(workGroupId, step.id)}>Open workshop {step.number}: agenda, answers, joining</Link>
    </p>
  );
}
