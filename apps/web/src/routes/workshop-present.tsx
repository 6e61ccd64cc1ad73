import { useWorkshopThread } from '@tessellate/discussions-web/shell';
import { PresentPage } from '@tessellate/workshops-web';
import { useParams } from 'react-router';

/** With the address of the thread that the workshop shares with its task. */
export function Component() {
  const { id = '', stepId = '' } = useParams();
  const thread = useWorkshopThread(id, stepId)?.thread;
  return <PresentPage threadPath={thread ? `/discussions/${thread.id}` : null} />;
}
