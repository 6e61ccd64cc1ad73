import { UnstyledButton } from '@mantine/core';
import { PersonAvatar } from '@tessellate/web-ui';
import type { ComponentPropsWithRef } from 'react';
import { useViewer } from '../session/viewer';
import css from './shell.module.css';

export function AccountButton({ expanded, ...rest }: { expanded: boolean } & ComponentPropsWithRef<'button'>) {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <UnstyledButton {...rest} className={css.me} aria-haspopup="dialog" aria-expanded={expanded}>
      <PersonAvatar person={viewer.person} size="small" />
      <span className={css.meWords}>
        <span>
          <bdi>{viewer.person.name}</bdi>
        </span>
        <span className="muted">
          <bdi>{viewer.person.jobTitle}</bdi>
        </span>
      </span>
    </UnstyledButton>
  );
}
