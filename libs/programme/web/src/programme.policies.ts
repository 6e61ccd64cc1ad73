import type { TypePolicies } from '@apollo/client/cache';

/** Lists of a group come whole each time; permissions have no id of their own. */
export const programmeTypePolicies: TypePolicies = {
  WorkGroup: { fields: { members: { merge: false }, steps: { merge: false }, viewerCan: { merge: true } } },
  HubPage: { fields: { projects: { merge: false }, testimonials: { merge: false } } },
};
