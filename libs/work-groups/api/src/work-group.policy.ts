import type { Viewer } from '@tessellate/api-kernel';
import type { ViewerGroupRole, WorkGroupRole } from '@tessellate/work-groups-contract';

type Scopes = Pick<Viewer, 'workGroupIds' | 'ledWorkGroupIds' | 'ownWorkGroupIds' | 'managedHubIds' | 'personId'>;

export const canSee = (viewer: Scopes, workGroupId: string): boolean => viewer.workGroupIds.includes(workGroupId);

/** Managers of its hub set a group up and say who leads it. */
export const canManage = (viewer: Scopes, group: { hubId: string }): boolean =>
  viewer.managedHubIds.includes(group.hubId);

export const canModerate = (viewer: Scopes, workGroupId: string): boolean =>
  viewer.ledWorkGroupIds.includes(workGroupId);

/** A facilitator removes participants; only the hub's manager removes a facilitator. Nobody removes themselves. */
export const canRemove = (
  viewer: Scopes,
  group: { id: string; hubId: string },
  membership: { personId: string; role: WorkGroupRole },
): boolean =>
  canModerate(viewer, group.id) &&
  membership.personId !== viewer.personId &&
  (membership.role === 'PARTICIPANT' || viewer.managedHubIds.includes(group.hubId));

/** What the viewer is to a group they can see. */
export function roleIn(viewer: Scopes, group: { id: string; hubId: string }): ViewerGroupRole {
  const leads = canModerate(viewer, group.id);
  if (leads && viewer.managedHubIds.includes(group.hubId) && !viewer.ownWorkGroupIds.includes(group.id))
    return 'MANAGER';
  return leads ? 'FACILITATOR' : 'PARTICIPANT';
}
