import { UnstyledButton } from '@mantine/core';
import { PersonAvatar } from '@tessellate/web-ui';
import { lazy, Suspense, useState, type ComponentPropsWithRef } from 'react';
import { useViewer } from '../session/viewer';
import css from './shell.module.css';

const AccountPopover = lazy(() => import('./account-popover'));

/** The signed-in person at the foot of the rail; the menu's code comes with the first click. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <AccountButton expanded={false} onClick={() => setAsked(true)} />;
  return (
    <Suspense fallback={<AccountButton expanded={false} />}>
      <AccountPopover onShortcuts={onShortcuts} />
    </Suspense>
  );
}

export function AccountButton({ expanded, ...rest }: { expanded: boolean } & ComponentPropsWithRef<'button'>) {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <UnstyledButton {...rest} className={css.me} aria-haspopup="dialog" aria-expanded={expanded}>
      <PersonAvatar person={viewer.person} size="small" />
      <span className={css.meWords}>
        <span>{viewer.person.name}</span>
        <span className="muted">{viewer.person.jobTitle}</span>
      </span>
    </UnstyledButton>
  );
}
