import { Card } from '@tessellate/web-ui';
import css from '../list/thread-list.module.css';
import { NewThreadButton } from '../list/new-thread-button';
import type { StepSummary } from '../list/thread-groups';
import { ThreadRow } from '../list/thread-row';
import { useThreadList } from '../list/use-thread-list';

interface StepThreadsProps {
  workGroupId: string;
  step: StepSummary;
}

/** The threads that hang on one workshop or task, for the Work Group's page. */
export function StepThreads({ workGroupId, step }: StepThreadsProps) {
  const { threads } = useThreadList({ kind: 'WORK_GROUP', id: workGroupId }, step.id);
  if (!threads) return null;
  if (threads.length === 0) return <NewThreadButton audienceId={workGroupId} steps={[step]} quiet />;
  return (
    <Card padding="list">
      <ul className={css.list}>
        {threads.map(thread => (
          <ThreadRow key={thread.id} thread={thread} />
        ))}
      </ul>
    </Card>
  );
}
