import { WorkshopThread } from '@tessellate/discussions-web/shell';
import { WorkshopPage } from '@tessellate/workshops-web';
import { useParams } from 'react-router';

/** With the way to the thread that the workshop shares with its task. */
export function Component() {
  const { id = '', stepId = '' } = useParams();
  return <WorkshopPage thread={<WorkshopThread workGroupId={id} workshopId={stepId} />} />;
}
