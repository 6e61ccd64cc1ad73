import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface LateMenuProps extends Pick<MenuProps, 'position'> {
  /** The button that opens it. */
  target: ReactElement<Record<string, unknown>>;
  /** `Menu.Item`s. */
  children: ReactNode;
  onChange?: (opened: boolean) => void;
}

/**
 * A menu that exists once it is asked for. A thread has a hundred of them, of which one or none is ever opened; until then
 * each is a button.
 */
export function LateMenu({ target, position, children, onChange }: LateMenuProps) {
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const change = (open: boolean) => {
    setOpened(open);
    onChange?.(open);
  };
  useLayoutEffect(() => {
    if (!asked) return;
    // The button was drawn anew inside the menu; focus comes back to it when the menu closes.
    button.current?.focus();
    setOpened(true);
  }, [asked]);
  if (!asked) {
    return cloneElement(target, {
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onClick: () => {
        setAsked(true);
        onChange?.(true);
      },
    });
  }
  return (
    <Menu position={position} opened={opened} onChange={change}>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
