import { Popover, UnstyledButton } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { AccountLinks } from './account-links';
import { AccountButton } from './account-button';
import css from './shell.module.css';

export default function AccountPopover({ onShortcuts }: { onShortcuts: () => void }) {
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
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
