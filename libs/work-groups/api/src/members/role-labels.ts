import { ROLE_LABELS } from '@tessellate/network-contract';
import type { NetworkRoles } from '@tessellate/network-api';
import { WORK_GROUP_ROLE_LABELS, type WorkGroupRole } from '@tessellate/work-groups-contract';

/** What a person is in the programme, the widest role first, as shown beside their name. */
export function roleLabels(
  groupRoles: readonly WorkGroupRole[],
  { departmentRole, hubRoles, national }: NetworkRoles,
): string[] {
  const labels: string[] = [];
  if (national) labels.push(ROLE_LABELS.NATIONAL);
  if (hubRoles.includes('MANAGER')) labels.push(ROLE_LABELS.MANAGER);
  if (groupRoles.includes('FACILITATOR')) labels.push(WORK_GROUP_ROLE_LABELS.FACILITATOR);
  if (groupRoles.includes('PARTICIPANT')) labels.push(WORK_GROUP_ROLE_LABELS.PARTICIPANT);
  if (hubRoles.includes('ALUMNI')) labels.push(ROLE_LABELS.ALUMNI);
  if (departmentRole === 'COLLEAGUE') labels.push(ROLE_LABELS.COLLEAGUE);
  return labels;
}
