import { StrategyPage } from '@tessellate/practice-web';
import { CommentsOf } from './comments-of';

/** A strategy with what colleagues say about it: the two domains know nothing of each other. */
export function Component() {
  return <StrategyPage comments={<CommentsOf type="STRATEGY" />} />;
}
