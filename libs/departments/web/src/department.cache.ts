import type { TypePolicies } from '@apollo/client/cache';

/** The profile belongs to its department and has no id of its own; lists come whole. */
export const departmentsTypePolicies: TypePolicies = {
  Department: { fields: { profile: { merge: true }, members: { merge: false } } },
  Query: { fields: { departments: { merge: false } } },
};
