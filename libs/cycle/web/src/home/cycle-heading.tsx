import { whereAreWe } from '@tessellate/cycle-contract';
import type { ReactNode } from 'react';
import { datesOf } from '../cycle';
import { useMyCycle } from './my-cycle';

/** “Task 2 is due in twelve days”: the title of Home. `fallback` is for people without a group, and until it is known. */
export function CycleHeading({ fallback }: { fallback: ReactNode }) {
  const { group } = useMyCycle();
  if (!group?.current) return <>{fallback}</>;
  return <>{whereAreWe(group.steps.map(datesOf), new Date())}</>;
}
