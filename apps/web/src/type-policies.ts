import type { TypePolicies } from '@apollo/client/cache';
import { practiceTypePolicies } from '@tessellate/practice-web';

/** The cache policies of every domain. */
export const typePolicies: TypePolicies[] = [practiceTypePolicies];
