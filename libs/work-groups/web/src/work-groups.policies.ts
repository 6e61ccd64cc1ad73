import type { TypePolicies } from '@apollo/client/cache';

/** Lists come whole each time; permissions have no id of their own. */
export const workGroupsTypePolicies: TypePolicies = {
  // Two groups can keep different versions of one project.
  Project: { keyFields: false },
  ProjectRecord: { fields: { versions: { merge: false }, draft: { merge: false }, publishing: { merge: false } } },
  WorkGroup: {
    fields: {
      members: { merge: false },
      moves: { merge: false },
      waitingSendings: { merge: false },
      facilitatorInvitations: { merge: false },
      viewerCan: { merge: true },
    },
  },
};
