import { NewFromGroup } from '@tessellate/practice-web';
import type { ComponentType } from 'react';
import { useViewer } from '../session/viewer';

/** The reading column: where we are, what needs me, what is new. */
export const HOME_SECTIONS: readonly ComponentType[] = [NewFromGroup];
/** The context column: what is live now. */
export const HOME_ASIDE: readonly ComponentType[] = [];

export function HomeHeading() {
  const viewer = useViewer();
  return <>Welcome back{viewer ? `, ${viewer.person.name}` : ''}</>;
}
