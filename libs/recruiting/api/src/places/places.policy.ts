import type { Viewer } from '@tessellate/api-kernel';

type Scopes = Pick<Viewer, 'managedHubIds' | 'ledWorkGroupIds'>;

/** Whoever manages the hub sees everything that was written and decides. */
export const canManage = (viewer: Scopes, group: { hubId: string }): boolean =>
  viewer.managedHubIds.includes(group.hubId);

/** Facilitators of the group read who has a place, and from which school; nothing that was written for the hub. */
export const canRead = (viewer: Scopes, group: { id: string; hubId: string }): boolean =>
  canManage(viewer, group) || viewer.ledWorkGroupIds.includes(group.id);
