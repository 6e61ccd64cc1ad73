import type { TypePolicies } from '@apollo/client/cache';

/** Lists come whole each time; permissions have no id of their own. */
export const cycleTypePolicies: TypePolicies = {
  // Its id is the group's; what it lists comes whole each time.
  CyclePlan: { fields: { issues: { merge: false }, templates: { merge: false }, sources: { merge: false } } },
  CycleStep: { fields: { resources: { merge: false } } },
  WorkGroup: { fields: { steps: { merge: false }, launch: { merge: false } } },
};
