import type { PermissionRule } from '@tessellate/api-kernel';

/** Leads a Work Group or manages a hub. */
export const moderator: PermissionRule = viewer =>
  viewer.ledWorkGroupIds.length > 0 || viewer.moderatedHubIds.length > 0;
/** Belongs to a Work Group of this year, as participant or facilitator. */
export const inWorkGroup: PermissionRule = viewer => viewer.ownWorkGroupIds.length > 0;
/** Takes part in a Work Group without leading it. */
export const participant: PermissionRule = viewer =>
  viewer.ownWorkGroupIds.some(id => !viewer.ledWorkGroupIds.includes(id));
/** Is facilitator of a Work Group. */
export const facilitator: PermissionRule = viewer =>
  viewer.ownWorkGroupIds.some(id => viewer.ledWorkGroupIds.includes(id));
