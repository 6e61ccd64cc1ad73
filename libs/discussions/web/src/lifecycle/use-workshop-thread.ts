import { readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { WorkshopThreadFragment, WorkshopThreadQuery } from './workshop-thread.documents';

/** The thread that a workshop shares with the task after it, there as soon as it opens. */
export function useWorkshopThread(workGroupId: string, workshopId: string) {
  const { data, again } = useLiveQuery(WorkshopThreadQuery, { variables: { workshopId } });
  const { workshopThread } = data ?? {};
  const found = workshopThread ? readFragment(WorkshopThreadFragment, workshopThread) : null;
  useRoom(
    { type: 'WORK_GROUP', id: workGroupId },
    {
      'thread.changed': ({ change }) => change === 'created' && again(),
      'thread.activity': ({ threadId }) => threadId === found?.thread?.id && again(),
      'cycle.changed': change => change.workGroupId === workGroupId && again(),
      onResync: again,
    },
  );
  return found;
}
