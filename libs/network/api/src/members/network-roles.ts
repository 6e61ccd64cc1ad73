import type { PermissionRule } from '@tessellate/api-kernel';

export const hubManager: PermissionRule = viewer => viewer.managedHubIds.length > 0;
/** Manages the hubs and sees the picture across them. */
export const nationalCoordinator: PermissionRule = viewer => viewer.national;
