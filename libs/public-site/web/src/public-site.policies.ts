import type { TypePolicies } from '@apollo/client/cache';

/** Lists come whole each time; permissions have no id of their own. */
export const publicSiteTypePolicies: TypePolicies = {
  HubPage: { fields: { projects: { merge: false }, testimonials: { merge: false } } },
};
