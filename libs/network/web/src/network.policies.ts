import type { TypePolicies } from '@apollo/client/cache';

/** Parts without an id of their own are merged, so that one screen never drops what another has read; lists come whole each time. */
export const networkTypePolicies: TypePolicies = {
  Person: { fields: { school: { merge: true } } },
  Department: { fields: { school: { merge: true }, viewerCan: { merge: true } } },
  LocalAuthority: { keyFields: ['code'] },
  HubRecord: {
    fields: {
      authorities: { merge: false },
      managers: { merge: false },
      invitations: { merge: false },
      transfers: { merge: false },
    },
  },
};
