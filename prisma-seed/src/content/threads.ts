import { threadsA1 } from './threads-a1';
import { threadsA2 } from './threads-a2';
import { threadsA3 } from './threads-a3';
import { threadsA4 } from './threads-a4';
import { threadsA5 } from './threads-a5';
import { threadsA6 } from './threads-a6';
import { threadsB } from './threads-b';
import { threadsC1 } from './threads-c1';
import { threadsC2 } from './threads-c2';
import { threadsSussex } from './threads-sussex';
import { threadsYorkshire } from './threads-yorkshire';
import type { SeedThread } from './threads-types';

/** The community's discussions: three Work Groups and two hub communities. */
export const threads: readonly SeedThread[] = [
  ...threadsA1,
  ...threadsA2,
  ...threadsA3,
  ...threadsA4,
  ...threadsA5,
  ...threadsA6,
  ...threadsB,
  ...threadsC1,
  ...threadsC2,
  ...threadsSussex,
  ...threadsYorkshire,
];
