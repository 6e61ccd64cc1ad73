import type { TypePolicies } from '@apollo/client/cache';
import { commentsTypePolicies } from '@tessellate/comments-web';
import { departmentsTypePolicies } from '@tessellate/departments-web';
import { discussionsTypePolicies } from '@tessellate/discussions-web/shell';
import { networkTypePolicies } from '@tessellate/network-web';
import { notificationsTypePolicies } from '@tessellate/notifications-web/shell';
import { practiceTypePolicies } from '@tessellate/practice-web';
import { programmeTypePolicies, tasksTypePolicies } from '@tessellate/programme-web';

/** The cache policies of every domain. */
export const typePolicies: TypePolicies[] = [
  networkTypePolicies,
  programmeTypePolicies,
  tasksTypePolicies,
  practiceTypePolicies,
  departmentsTypePolicies,
  commentsTypePolicies,
  discussionsTypePolicies,
  notificationsTypePolicies,
];
