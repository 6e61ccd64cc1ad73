import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconAdjustments,
  IconBell,
  IconBookmark,
  IconClipboardCheck,
  IconDeviceDesktop,
  IconFilePlus,
  IconKeyboard,
  IconListCheck,
  IconLogout,
  IconMessageCircle,
  IconMessagePlus,
  IconMoon,
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { useUnreadThreads } from '@tessellate/discussions-web/shell';
import { useSkippedFirstSteps } from '@tessellate/notifications-web/palette';
import { type Density, useAnnounce, useDensity } from '@tessellate/web-ui';
import { useTodaysRegisters } from '@tessellate/workshops-web/palette';
import { useSignOut } from '../session/sign-out';
import { useViewer } from '../session/viewer';
import type { Command } from './commands';

const COLOURS: readonly (Pick<Command, 'label' | 'names' | 'icon'> & { scheme: MantineColorScheme })[] = [
  { scheme: 'dark', label: 'Dark colours', names: ['dark', 'dark mode', 'dark theme', 'night mode'], icon: IconMoon },
  { scheme: 'light', label: 'Light colours', names: ['light', 'light mode', 'light theme', 'day mode'], icon: IconSun },
  {
    scheme: 'auto',
    label: 'The device’s colours',
    names: ['system', 'system colours', 'system theme', 'automatic colours', 'auto theme'],
    icon: IconDeviceDesktop,
  },
];
const SPACINGS: readonly (Pick<Command, 'label' | 'names' | 'icon'> & { density: Density })[] = [
  {
    density: 'compact',
    label: 'Compact lists',
    names: ['compact', 'density', 'spacing', 'dense'],
    icon: IconBaselineDensitySmall,
  },
  {
    density: 'comfortable',
    label: 'Comfortable lists',
    names: ['comfortable', 'density', 'spacing', 'roomy'],
    icon: IconBaselineDensityMedium,
  },
];
const IN_USE = 'In use now';

/** What the person can do from anywhere, and nothing that is not for them. */
export function useCommands(onHelp: () => void): readonly Command[] {
  const viewer = useViewer();
  const member = viewer?.standing === 'MEMBER';
  return [...useWriting(member), ...useFirstSteps(Boolean(viewer)), ...useSettings(), ...useLeaving(onHelp)];
}

function useWriting(member: boolean): Command[] {
  const registers = useTodaysRegisters({ skip: !member });
  const { audiences } = useUnreadThreads({ skip: !member });
  const takesPart = (kind: 'WORK_GROUP' | 'HUB') => audiences.some(audience => audience.kind === kind);
  const commands: Command[] = registers.map(({ workshopId, detail, to }) => ({
    id: `register-${workshopId}`,
    label: 'Today’s register',
    names: ['register', 'take the register', 'attendance', 'mark attendance', 'workshop today'],
    detail,
    icon: IconClipboardCheck,
    to,
  }));
  if (member)
    commands.push(
      {
        id: 'strategy',
        label: 'New strategy',
        names: ['write a strategy', 'share a strategy', 'add a strategy', 'create strategy', 'share practice'],
        icon: IconFilePlus,
        to: '/practice/new',
      },
      {
        id: 'saved',
        label: 'Saved for later',
        names: ['bookmarks', 'saved messages', 'read later'],
        icon: IconBookmark,
        to: '/saved',
      },
      {
        id: 'message',
        label: 'New message',
        names: ['direct message', 'private message', 'write to somebody', 'message somebody', 'send a message'],
        icon: IconMessageCircle,
        to: '/messages?new=message',
      },
    );
  if (takesPart('WORK_GROUP'))
    commands.push({
      id: 'thread',
      label: 'New thread',
      names: ['start a thread', 'start a discussion', 'new discussion', 'ask the group', 'ask a question', 'new topic'],
      icon: IconMessagePlus,
      to: '/discussions?new=thread',
    });
  if (takesPart('HUB'))
    commands.push({
      id: 'community-thread',
      label: 'New thread in the community',
      names: ['ask the community', 'ask the hub'],
      icon: IconMessagePlus,
      to: '/community?new=thread',
    });
  return commands;
}

function useFirstSteps(signedIn: boolean): Command[] {
  const bringBack = useSkippedFirstSteps({ skip: !signedIn });
  if (!bringBack) return [];
  return [
    {
      id: 'first-steps',
      label: 'Your first ten minutes',
      names: ['first steps', 'getting started', 'begin', 'welcome'],
      icon: IconListCheck,
      run: () => void bringBack(),
    },
  ];
}

function useSettings(): Command[] {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [spacing, choose] = useDensity();
  const announce = useAnnounce();
  return [
    {
      id: 'settings',
      label: 'Notice settings',
      names: ['settings', 'notification settings', 'e-mail settings', 'email settings', 'quiet hours', 'preferences'],
      icon: IconAdjustments,
      to: '/notices/settings',
    },
    { id: 'notices', label: 'Notices', names: ['notifications', 'alerts'], icon: IconBell, to: '/notices' },
    {
      id: 'profile',
      label: 'Your profile',
      names: ['profile', 'my profile', 'account', 'password', 'change password', 'picture', 'settings'],
      icon: IconUser,
      to: '/profile',
    },
    ...COLOURS.map(({ scheme, ...command }) => ({
      ...command,
      id: scheme,
      detail: scheme === colorScheme ? IN_USE : undefined,
      run: () => {
        setColorScheme(scheme);
        announce(command.label);
      },
    })),
    ...SPACINGS.map(({ density, ...command }) => ({
      ...command,
      id: density,
      detail: density === spacing ? IN_USE : undefined,
      run: () => {
        choose(density);
        announce(command.label);
      },
    })),
  ];
}

function useLeaving(onHelp: () => void): Command[] {
  const signOut = useSignOut();
  return [
    {
      id: 'help',
      label: 'Keyboard shortcuts',
      names: ['shortcuts', 'help', 'keys', 'hotkeys', '?'],
      icon: IconKeyboard,
      run: onHelp,
    },
    {
      id: 'sign-out',
      label: 'Sign out',
      names: ['log out', 'logout', 'log off', 'sign off'],
      icon: IconLogout,
      run: () => void signOut(),
    },
  ];
}
