import { cloneElement, type MouseEvent, useEffect, useState } from 'react';
import { useAnnounce } from '../feedback/announcer';
import { LAZY_FAILURE, lazyCode } from '../lazy/lazy-code';
import type { MenuEntry, OpenMenuProps } from './open-menu';

const code = lazyCode(() => import('./open-menu').then(module => module.OpenMenu));

/** Whoever points at it or reaches it by key may open it next. */
const fetchCode = () => void code.load().catch(() => undefined);

interface LazyMenuProps extends Omit<OpenMenuProps, 'groups'> {
  /** What can be chosen, in groups with a line between them; what does not apply may be `false` or `null`. */
  groups: readonly (readonly (MenuEntry | false | null)[])[];
  /** Whether the code comes after the page without being asked for; the first page of a visit waits for a pointer or the focus. */
  ahead?: boolean;
}

/**
 * A menu that exists once it is asked for. A thread has a hundred of them, of which one or none is ever opened; until then
 * each is a button, and the code of menus comes after the page.
 */
export function LazyMenu({ target, position, groups, onChange, ahead = true }: LazyMenuProps) {
  const [asked, setAsked] = useState<'no' | 'waiting' | 'yes'>('no');
  const announce = useAnnounce();
  useEffect(() => (ahead ? code.soon() : undefined), [ahead]);
  const OpenMenu = code.now();
  if (asked === 'yes' && OpenMenu) {
    const entries = groups.map(group => group.filter(entry => entry !== false && entry !== null));
    return <OpenMenu target={target} position={position} groups={entries} onChange={onChange} />;
  }
  return cloneElement(target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    'aria-busy': asked === 'waiting' || undefined,
    onPointerEnter: fetchCode,
    onFocus: fetchCode,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      setAsked('waiting');
      code.load().then(
        () => {
          setAsked('yes');
          onChange?.(true);
        },
        () => {
          setAsked('no');
          announce(LAZY_FAILURE);
        },
      );
    },
  });
}
