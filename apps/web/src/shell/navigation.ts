import { IconBook2, IconBuildingCommunity, IconHome, IconMessages, IconSchool, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType } from 'react';

export interface Destination {
  to: string;
  label: string;
  /** The short word of the phone's bottom bar. */
  short: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** The keys that go there: g, then this. */
  key: string;
}

export const DESTINATIONS: readonly Destination[] = [
  { to: '/', label: 'Home', short: 'Home', icon: IconHome, key: 'h' },
  { to: '/group', label: 'Work group', short: 'Group', icon: IconUsersGroup, key: 'w' },
  { to: '/practice', label: 'Practice', short: 'Practice', icon: IconBook2, key: 'p' },
  { to: '/departments', label: 'Departments', short: 'Depts', icon: IconSchool, key: 'd' },
  { to: '/discussions', label: 'Discussions', short: 'Talk', icon: IconMessages, key: 't' },
  { to: '/community', label: 'Community', short: 'Community', icon: IconBuildingCommunity, key: 'c' },
];

/** How many things wait for the person, by the destination's path. */
export type Badges = Readonly<Record<string, number>>;

const ON_THE_BAR = ['/', '/group', '/practice', '/discussions'];
export const BAR = DESTINATIONS.filter(destination => ON_THE_BAR.includes(destination.to));
export const BEHIND_MORE = DESTINATIONS.filter(destination => !ON_THE_BAR.includes(destination.to));

export const isHere = (to: string, pathname: string): boolean => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`));
