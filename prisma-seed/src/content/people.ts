import { alumni, staff } from './people-alumni-and-staff';
import { sussexGroupA } from './people-sussex-a';
import { sussexGroupB } from './people-sussex-b';
import type { PersonSeed } from './types';
import { yorkshireGroupC } from './people-yorkshire';

/** Everybody in the demo community. */
export const people: readonly PersonSeed[] = [...sussexGroupA, ...sussexGroupB, ...yorkshireGroupC, ...alumni, ...staff];
