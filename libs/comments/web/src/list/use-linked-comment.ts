import { useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { CommentListState } from './use-comment-list';

const ADDRESS = /^#comment-([0-9a-f-]{36})$/i;
const MOST_PAGES = 20;

/**
 * Goes to the comment that the address names: loads what is missing, opens the resolved ones if need be, then scrolls
 * there and moves the focus. @returns its id, for the mark
 */
export function useLinkedComment(
  open: CommentListState,
  resolved: CommentListState,
  showResolved: () => void,
): string | null {
  const { hash, key } = useLocation();
  const id = ADDRESS.exec(hash)?.[1] ?? null;
  const announce = useAnnounce();
  const settled = useRef<string | null>(null);
  const pages = useRef(0);
  const [marked, setMarked] = useState<string | null>(null);
  const visit = `${key}:${id}`;
  const openLoaded = open.comments !== undefined;
  const resolvedLoaded = resolved.comments !== undefined;

  useEffect(() => {
    if (!id || !openLoaded || settled.current === visit) return;
    const element = document.getElementById(`comment-${id}`);
    const next = open.hasMore ? open : resolved.hasMore ? resolved : null;
    if (element) {
      settled.current = visit;
      setMarked(id);
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      element.focus({ preventScroll: true });
    } else if (open.loading || resolved.loading) {
      return;
    } else if (next && pages.current < MOST_PAGES) {
      pages.current += 1;
      void next.more();
    } else if (!resolvedLoaded) {
      showResolved();
    } else {
      settled.current = visit;
      announce('The comment this link points to is no longer here.');
    }
  }, [announce, id, open, openLoaded, resolved, resolvedLoaded, showResolved, visit]);
  return marked === id ? id : null;
}
