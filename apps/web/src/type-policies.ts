import type { TypePolicies } from '@apollo/client/cache';

/** The cache policies of every domain. */
export const typePolicies: TypePolicies[] = [];
