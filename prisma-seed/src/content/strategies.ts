import { strategiesGroupAFirst } from './strategies-a1';
import { strategiesGroupASecond } from './strategies-a2';
import { strategiesAlumniAndFacilitators } from './strategies-alumni';
import { strategiesGroupB } from './strategies-b';
import { strategiesGroupCFirst } from './strategies-c1';
import { strategiesGroupCSecond } from './strategies-c2';
import type { StrategySeed } from './types';

/** The community's shared strategies, from all groups, facilitators and alumni. */
export const strategies: readonly StrategySeed[] = [
  ...strategiesGroupAFirst,
  ...strategiesGroupASecond,
  ...strategiesGroupB,
  ...strategiesGroupCFirst,
  ...strategiesGroupCSecond,
  ...strategiesAlumniAndFacilitators,
];
