import { Menu, type MenuProps } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { cloneElement, type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import css from './open-menu.module.css';

export interface MenuEntry {
  label: ReactNode;
  icon?: ReactNode;
  /** Either what it does, or the address it leads to. */
  onSelect?: () => void;
  to?: string;
  /** Its icon alone, in one row with the others of its group; the label is a string then. */
  beside?: true;
  /** Removes something. */
  dangerous?: boolean;
}

export interface OpenMenuProps extends Pick<MenuProps, 'position'> {
  target: ReactElement<Record<string, unknown>>;
  /** Groups with a line between them. */
  groups: readonly (readonly MenuEntry[])[];
  onChange?: (opened: boolean) => void;
}

/** A long one on a small screen scrolls within itself. */
const WITHIN_SCREEN: MenuProps['middlewares'] = {
  flip: true,
  shift: true,
  size: {
    padding: 8,
    apply: ({ availableHeight, elements }) => {
      Object.assign(elements.floating.style, { maxHeight: `${availableHeight}px`, overflowY: 'auto' });
    },
  },
};

/** The menu itself, opened by what was just pressed. */
export function OpenMenu({ target, position, groups, onChange }: OpenMenuProps) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const change = (open: boolean) => {
    setOpened(open);
    onChange?.(open);
  };
  // The menu itself hears Escape only once the focus is in it, which is a moment after it is seen.
  useWindowEvent('keydown', event => {
    if (event.key === 'Escape' && opened) change(false);
  });
  useLayoutEffect(() => {
    // The button was drawn anew inside the menu; focus comes back to it when the menu closes.
    button.current?.focus();
    setOpened(true);
  }, []);
  return (
    <Menu
      position={position}
      // Placed within the screen: placed within a long page, a phone's browser scrolls the page away when the menu appears.
      floatingStrategy="fixed"
      returnFocus
      middlewares={WITHIN_SCREEN}
      opened={opened}
      onChange={change}
    >
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        {groups.flatMap((entries, group) => [
          group > 0 && entries.length > 0 ? <Menu.Divider key={`line-${group}`} /> : null,
          entries.some(({ beside }) => beside) ? (
            <div key={`row-${group}`} role="none" className={css.row}>
              {entries.map(({ label, icon, onSelect }, place) => (
                <Menu.Item
                  key={place}
                  className={css.beside}
                  aria-label={`${label}`}
                  title={`${label}`}
                  onClick={onSelect}
                >
                  {icon}
                </Menu.Item>
              ))}
            </div>
          ) : (
            entries.map((entry, place) => <Entry key={`${group}-${place}`} {...entry} />)
          ),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ label, icon, onSelect, to, dangerous }: MenuEntry) {
  const shown = { leftSection: icon, color: dangerous ? 'needs' : undefined };
  return to === undefined ? (
    <Menu.Item {...shown} onClick={onSelect}>
      {label}
    </Menu.Item>
  ) : (
    <Menu.Item {...shown} component={Link} to={to}>
      {label}
    </Menu.Item>
  );
}
