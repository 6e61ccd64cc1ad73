import type { Viewer } from '@tessellate/api-kernel';
import { EVERYBODY } from '@tessellate/contract';
import type { Reach } from '@tessellate/practice-contract';

interface Placed {
  authorId: string;
  audienceId: string;
  workGroupId: string | null;
  hubId: string;
}

/** Seen by whoever belongs to the audience it is shared with now; being its author alone is not enough. */
export const maySee = (viewer: Viewer, strategy: Pick<Placed, 'audienceId'>): boolean =>
  viewer.audienceIds.includes(strategy.audienceId);

export const mayEdit = (viewer: Viewer, strategy: Placed): boolean =>
  maySee(viewer, strategy) && strategy.authorId === viewer.personId;

/** Facilitators remove what was posted in their Work Group, hub moderators what their hub's alumni posted. */
export const mayModerate = (viewer: Viewer, strategy: Placed): boolean =>
  maySee(viewer, strategy) &&
  (strategy.workGroupId
    ? viewer.ledWorkGroupIds.includes(strategy.workGroupId)
    : viewer.moderatedHubIds.includes(strategy.hubId));

export const mayRemove = (viewer: Viewer, strategy: Placed): boolean =>
  mayEdit(viewer, strategy) || mayModerate(viewer, strategy);

/** The audience that a reach means for a strategy posted in this Work Group or hub; null when it means none. */
export function audienceOf(reach: Reach, workGroupId: string | null, hubId: string): string | null {
  if (reach === 'WORK_GROUP') return workGroupId;
  return reach === 'HUB' ? hubId : EVERYBODY;
}
