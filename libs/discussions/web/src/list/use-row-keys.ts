import { useSingleKeys } from '@tessellate/web-ui';
import type { RefObject } from 'react';

/** j and k go from thread to thread in a list, as they go from message to message in a thread. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const go = (step: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('li a[href^="/discussions/"]') ?? [])];
    const here = links.findIndex(link => link === document.activeElement);
    links[here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
  };
  useSingleKeys({ j: () => go(1), k: () => go(-1) });
}
