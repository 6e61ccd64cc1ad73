import { sussexSchools } from './schools-sussex';
import { yorkshireSchools } from './schools-yorkshire';
import type { SchoolSeed } from './types';

/** Entries of the official register of schools in England (Open Government Licence v3.0). */
export const schools: readonly SchoolSeed[] = [...sussexSchools, ...yorkshireSchools];
