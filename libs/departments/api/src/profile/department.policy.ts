import type { Viewer } from '@tessellate/api-kernel';

type Scopes = Pick<Viewer, 'departmentIds' | 'visibleDepartmentIds'>;

export const canRead = (viewer: Scopes, departmentId: string): boolean =>
  viewer.visibleDepartmentIds.includes(departmentId);

/** Head and colleagues alike: the page is the department's own. */
export const canEdit = (viewer: Scopes, departmentId: string): boolean => viewer.departmentIds.includes(departmentId);
