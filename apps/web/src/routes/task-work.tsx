import { TaskWorkPage } from '@tessellate/tasks-web';
import { CommentsOf } from './comments-of';

/** Somebody's work on a task with what colleagues say about it: the two domains know nothing of each other. */
export function Component() {
  return <TaskWorkPage comments={<CommentsOf type="TASK_WORK" param="workId" />} />;
}
