import type { Viewer } from '@tessellate/api-kernel';

/** Only those who manage a hub speak for it. */
export const canEditHubPage = (viewer: Pick<Viewer, 'managedHubIds'>, hubId: string): boolean =>
  viewer.managedHubIds.includes(hubId);
