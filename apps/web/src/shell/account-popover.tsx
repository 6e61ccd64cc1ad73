import { Popover, UnstyledButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { AccountLinks } from './account-links';
import { AccountButton } from './account-button';
import css from './shell.module.css';

export default function AccountPopover({ onShortcuts }: { onShortcuts: () => void }) {
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  // Also while the focus is still on its way into it: opened for the first time its code comes after the press.
  useWindowEvent('keydown', event => event.key === 'Escape' && close());
  return (
    <Popover opened={open} onChange={setOpen} position="top-start" width={260} trapFocus returnFocus>
      <Popover.Target>
        <AccountButton expanded={open} onClick={() => setOpen(!open)} />
      </Popover.Target>
      <Popover.Dropdown aria-label="Your account">
        <div className={css.more}>
          <AccountLinks onLeave={close} />
          <UnstyledButton
            onClick={() => {
              close();
              onShortcuts();
            }}
          >
            <IconKeyboard size={20} stroke={1.7} aria-hidden />
            Keyboard shortcuts
          </UnstyledButton>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
