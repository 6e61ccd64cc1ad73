import type { TypePolicies } from '@apollo/client/cache';
import { commentsTypePolicies } from '@tessellate/comments-web';
import { departmentsTypePolicies } from '@tessellate/departments-web';
import { discussionsTypePolicies } from '@tessellate/discussions-web/shell';
import { networkTypePolicies } from '@tessellate/network-web';
import { notificationsTypePolicies } from '@tessellate/notifications-web/shell';
import { practiceTypePolicies } from '@tessellate/practice-web';
import { cycleTypePolicies } from '@tessellate/cycle-web';
import { publicSiteTypePolicies } from '@tessellate/public-site-web';
import { recruitingTypePolicies } from '@tessellate/recruiting-web';
import { workGroupsTypePolicies } from '@tessellate/work-groups-web';
import { workshopsTypePolicies } from '@tessellate/workshops-web';
import { tasksTypePolicies } from '@tessellate/tasks-web';
import { insightsTypePolicies } from '@tessellate/insights-web';

/** The cache policies of every domain. */
export const typePolicies: TypePolicies[] = [
  networkTypePolicies,
  workGroupsTypePolicies,
  cycleTypePolicies,
  recruitingTypePolicies,
  workshopsTypePolicies,
  tasksTypePolicies,
  publicSiteTypePolicies,
  practiceTypePolicies,
  departmentsTypePolicies,
  commentsTypePolicies,
  discussionsTypePolicies,
  notificationsTypePolicies,
  insightsTypePolicies,
];
