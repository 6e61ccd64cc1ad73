import { UnstyledButton } from '@mantine/core';
import { IconAdjustments, IconBookmark, IconLogout, IconUser } from '@tabler/icons-react';
import { DensitySwitch } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { useSignOut } from '../session/sign-out';
import { useViewer } from '../session/viewer';
import css from './shell.module.css';
import { ThemeSwitch } from './theme-switch';

/** Shared by the rail's menu and the phone's sheet. */
export function AccountLinks({ onLeave }: { onLeave: () => void }) {
  const signOut = useSignOut();
  const member = useViewer()?.standing === 'MEMBER';
  return (
    <>
      <Link to="/profile" onClick={onLeave}>
        <IconUser size={20} stroke={1.7} aria-hidden />
        Your profile
      </Link>
      {member ? (
        <Link to="/saved" onClick={onLeave}>
          <IconBookmark size={20} stroke={1.7} aria-hidden />
          Saved for later
        </Link>
      ) : null}
      <Link to="/notices/settings" onClick={onLeave}>
        <IconAdjustments size={20} stroke={1.7} aria-hidden />
        Notice settings
      </Link>
      <div className={css.theme}>
        <ThemeSwitch />
        <DensitySwitch fullWidth />
      </div>
      <UnstyledButton
        onClick={() => {
          onLeave();
          void signOut();
        }}
      >
        <IconLogout size={20} stroke={1.7} aria-hidden />
        Sign out
      </UnstyledButton>
    </>
  );
}
