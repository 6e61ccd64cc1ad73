import { Card } from '@tessellate/web-ui';
import { useEffect } from 'react';
import css from '../list/thread-list.module.css';
import { NewThreadButton } from '../list/new-thread-button';
import type { StepSummary } from '../list/thread-groups';
import { ThreadRow } from '../list/thread-row';
import { useThreadList } from '../list/use-thread-list';

type Threads = ReturnType<typeof useThreadList>['threads'];

interface StepThreadsProps {
  workGroupId: string;
  step: StepSummary;
  /** All threads of the group, from `useGroupThreads` */
  threads: Threads;
}

/** All threads of a Work Group, asked for together: any of them may hang on a step. `null` until the first are known. */
export function useGroupThreads(workGroupId: string): Threads {
  const { threads, hasMore, more } = useThreadList({ kind: 'WORK_GROUP', id: workGroupId });
  useEffect(() => {
    // `more` is another function after each page, so a page that failed is not asked for again and again.
    if (hasMore) more();
  }, [hasMore, more]);
  return threads;
}

/** The threads that hang on one workshop or task, for the Work Group's page. */
export function StepThreads({ workGroupId, step, threads }: StepThreadsProps) {
  const here = threads?.filter(thread => thread.stepId === step.id);
  if (!here) return null;
  if (here.length === 0) return <NewThreadButton audienceId={workGroupId} steps={[step]} quiet />;
  return (
    <Card padding="list">
      <ul className={css.list}>
        {here.map(thread => (
          <ThreadRow key={thread.id} thread={thread} />
        ))}
      </ul>
    </Card>
  );
}
