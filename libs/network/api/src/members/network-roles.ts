import type { PermissionRule } from '@tessellate/api-kernel';

export const hubManager: PermissionRule = viewer => viewer.managedHubIds.length > 0;
