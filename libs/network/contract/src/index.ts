export * from './hubs';
export type * from './targets';

/** Roles in a department. */
export const DEPARTMENT_ROLES = ['HEAD', 'COLLEAGUE'] as const;
export type DepartmentRole = (typeof DEPARTMENT_ROLES)[number];

/** Roles in a hub, beside those that a Work Group gives. */
export const HUB_ROLES = ['MANAGER', 'ALUMNI'] as const;
export type HubRole = (typeof HUB_ROLES)[number];

export const SCHOOL_STATUSES = ['OPEN', 'CLOSED', 'PROPOSED'] as const;
export type SchoolStatus = (typeof SCHOOL_STATUSES)[number];

/** How a role is called on screens. */
export const ROLE_LABELS: Record<DepartmentRole | HubRole | 'NATIONAL', string> = {
  HEAD: 'Head of maths',
  COLLEAGUE: 'Department colleague',
  MANAGER: 'Hub manager',
  ALUMNI: 'Alumni',
  NATIONAL: 'National coordinator',
};

/** Hub names end in “Maths Hub”; beside other hubs the short form reads better. */
export const shortHubName = (name: string): string => name.replace(/ Maths Hub$/, '');
