import { useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keyOf, linkTo, placeAt } from './places';

const WAIT_MS = 4_000;

/**
 * After a change of page focus goes to its heading and the title is announced, as a page load would do; after going back it goes
 * to the link by which the page was left. Either may come later than the address, while the page is fetched.
 */
export function RouteFocus() {
  const location = useLocation();
  const { pathname } = location;
  const left = useNavigationType() === 'POP' ? placeAt(keyOf(location))?.href : undefined;
  const announce = useAnnounce();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const main = document.getElementById('main');
    let heading: HTMLElement | null = null;
    // Not while the person has already begun to do something on the new page.
    const free = () => {
      const active = document.activeElement;
      return active === document.body || active === heading || !main?.contains(active);
    };
    const arrive = () => {
      const found = main?.querySelector('h1') ?? null;
      if (found && found !== heading) {
        if (free()) found.focus({ preventScroll: true });
        if (!heading) announce(document.title.replace(' · Tessellate', ''));
        heading = found;
      }
      if (left === undefined) return heading !== null;
      const link = linkTo(left);
      if (link && free()) link.focus({ preventScroll: true });
      return link !== null;
    };
    const frame = requestAnimationFrame(() => {
      if (arrive() || !main) return;
      observer.observe(main, { childList: true, subtree: true });
    });
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    const timer = setTimeout(() => observer.disconnect(), WAIT_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for a page: filters in the address leave the focus where it is
  }, [pathname, announce]);
  return null;
}
