/** As whom every operation and handler is tried. */
export const ROLES = [
  'visitor',
  'account without a place',
  'participant',
  'facilitator',
  'alumni',
  'department colleague',
  'hub manager',
  'national coordinator',
] as const;
export type Role = (typeof ROLES)[number];

export const everybody: readonly Role[] = [...ROLES];
export const signedIn = ROLES.filter(role => role !== 'visitor');
export const members: readonly Role[] = ['participant', 'facilitator', 'alumni', 'hub manager'];
export const membersAndColleagues: readonly Role[] = [...members, 'department colleague'];
export const moderators: readonly Role[] = ['facilitator', 'hub manager'];
export const managers: readonly Role[] = ['hub manager'];
export const coordinators: readonly Role[] = ['national coordinator'];
