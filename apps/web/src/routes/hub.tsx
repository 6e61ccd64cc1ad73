import { HubOverviewPage } from '@tessellate/recruiting-web';
import { FeedbackNumbers } from '@tessellate/workshops-web';

/** What a manager looks after, with what workshops were found to be worth: the two domains know nothing of each other. */
export function Component() {
  return <HubOverviewPage below={<FeedbackNumbers />} />;
}
