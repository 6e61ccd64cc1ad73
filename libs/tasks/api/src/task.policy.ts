import type { Viewer } from '@tessellate/api-kernel';
import { canModerate, canSee } from '@tessellate/work-groups-api';

type Scopes = Pick<Viewer, 'workGroupIds' | 'ledWorkGroupIds' | 'ownWorkGroupIds' | 'managedHubIds' | 'personId'>;

interface PlacedTask {
  workGroupId: string;
  /** Not published yet. */
  draft: boolean;
}

interface PlacedWork extends PlacedTask {
  personId: string;
  /** Whether any part of it is shared now. */
  shared: boolean;
}

/** A task that is not published exists only for those who lead the group. */
export const maySeeTask = (viewer: Scopes, task: PlacedTask): boolean =>
  canSee(viewer, task.workGroupId) && (!task.draft || mayLead(viewer, task));

export const mayLead = (viewer: Scopes, { workGroupId }: Pick<PlacedTask, 'workGroupId'>): boolean =>
  canModerate(viewer, workGroupId);

/** Participants of this year's group work on its tasks; in an old group everything is only read. */
export const mayWrite = (viewer: Scopes, { workGroupId }: Pick<PlacedTask, 'workGroupId'>): boolean =>
  viewer.ownWorkGroupIds.includes(workGroupId) && !canModerate(viewer, workGroupId);

/** One's own always; somebody else's while any of it is shared. Leading the group opens nothing that is not. */
export const maySeeWork = (viewer: Scopes, work: PlacedWork): boolean =>
  maySeeTask(viewer, work) && (work.shared || work.personId === viewer.personId);

export const mayDiscuss = (viewer: Scopes, work: PlacedWork): boolean =>
  maySeeWork(viewer, work) &&
  work.shared &&
  (viewer.ownWorkGroupIds.includes(work.workGroupId) || canModerate(viewer, work.workGroupId));
