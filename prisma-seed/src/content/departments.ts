import { departmentsGroupA } from './departments-a';
import { departmentsGroupB } from './departments-b';
import { departmentsGroupC } from './departments-c';
import type { DepartmentSeed } from './types';

/** One page for each participant's department. */
export const departments: readonly DepartmentSeed[] = [...departmentsGroupA, ...departmentsGroupB, ...departmentsGroupC];
