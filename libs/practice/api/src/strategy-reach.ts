import type { CommandScope, Notices } from '@tessellate/api-kernel';
import type { Reach } from '@tessellate/practice-contract';
import { Strategy } from './strategy.entity';
import { audienceOf } from './strategy.policy';

/** Shares a strategy with another audience. @returns false when it has none of that reach */
export async function moveReach(
  scope: CommandScope,
  notices: Notices,
  strategy: Strategy,
  reach: Reach,
): Promise<boolean> {
  const audienceId = audienceOf(reach, strategy.workGroupId, strategy.hubId);
  if (!audienceId) return false;
  await scope.tx.update(Strategy, strategy.id, { reach, audienceId });
  // Screens of those who lose it must not hear another word; narrower and wider alike, since no reach contains another.
  await scope.signal('room', `STRATEGY:${strategy.id}`);
  await notices.reachChanged(scope.tx, { type: 'STRATEGY', id: strategy.id });
  const told = { strategyId: strategy.id, authorId: strategy.authorId, audienceId };
  await scope.emit('strategy.reach-changed', { ...told, from: strategy.reach, to: reach });
  return true;
}
