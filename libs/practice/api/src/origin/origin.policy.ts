import type { Reach } from '@tessellate/practice-contract';
import type { StrategyOrigin } from './strategy-origin.entity';

interface Place {
  workGroupId: string | null;
  hubId: string;
}

type Origin = Pick<StrategyOrigin, 'authorId' | 'audienceId' | 'answer'>;

/** How far a message could be read, as the reach of a strategy at this place; null when no strategy is read by the same people. */
export function reachOfMessage(audienceId: string, { workGroupId, hubId }: Place): Reach | null {
  if (audienceId === workGroupId) return 'WORK_GROUP';
  return audienceId === hubId ? 'HUB' : null;
}

/** Whether a strategy may go so far without anybody being asked: whoever wrote the message decides who reads more of it. */
export function mayReach(origin: Origin, strategyAuthorId: string, place: Place, reach: Reach): boolean {
  if (origin.authorId === strategyAuthorId || origin.answer === 'AGREED') return true;
  const furthest = reachOfMessage(origin.audienceId, place);
  // Members of a Work Group belong to its hub's community too.
  return furthest !== null && (reach === furthest || (reach === 'WORK_GROUP' && place.workGroupId !== null));
}
