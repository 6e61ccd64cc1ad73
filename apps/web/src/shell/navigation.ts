import {
  IconBook2,
  IconBuildingCommunity,
  IconClipboardList,
  IconHome,
  IconMap2,
  IconMessages,
  IconSchool,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { ShellViewer } from '../session/viewer';

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
  { to: '/messages', label: 'Messages', short: 'Messages', icon: IconMessages, key: 'm' },
  { to: '/community', label: 'Community', short: 'Community', icon: IconBuildingCommunity, key: 'c' },
  { to: '/hub', label: 'Hub', short: 'Hub', icon: IconClipboardList, key: 'u' },
  { to: '/national', label: 'Maths Hubs', short: 'Hubs', icon: IconMap2, key: 'n' },
];

/** How many things wait for the person, by the destination's path. */
export type Badges = Readonly<Record<string, number>>;

/** Where an account can go: nobody is shown a link to what is not for them. */
export function destinationsFor({
  standing,
  managesHub = false,
  national = false,
}: {
  standing: ShellViewer['standing'];
  managesHub?: boolean | undefined;
  national?: boolean | undefined;
}): readonly Destination[] {
  const open = DESTINATIONS.filter(({ to }) => (managesHub || to !== '/hub') && (national || to !== '/national'));
  if (standing === 'MEMBER') return open;
  const places = ['/', '/national', ...(standing === 'COLLEAGUE' ? ['/departments'] : [])];
  return open.filter(({ to }) => places.includes(to));
}

const ON_THE_BAR = ['/', '/group', '/practice', '/discussions'];

/** What stands on the phone's bar, and what is behind its last place. */
export function barOf(destinations: readonly Destination[]): {
  shown: readonly Destination[];
  behind: readonly Destination[];
} {
  if (destinations.length <= ON_THE_BAR.length) return { shown: destinations, behind: [] };
  return {
    shown: destinations.filter(({ to }) => ON_THE_BAR.includes(to)),
    behind: destinations.filter(({ to }) => !ON_THE_BAR.includes(to)),
  };
}

export const isHere = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
