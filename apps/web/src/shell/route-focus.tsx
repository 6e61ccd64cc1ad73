import { useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const WAIT_FOR_HEADING_MS = 4_000;

/**
 * After a change of page focus goes to its heading and the title is announced, as a page load would do. The heading may
 * come later than the address, while the page is fetched.
 */
export function RouteFocus() {
  const { pathname } = useLocation();
  const announce = useAnnounce();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const main = document.getElementById('main');
    const arrive = () => {
      const heading = main?.querySelector('h1');
      if (!heading) return false;
      // Not while the person has already begun to do something on the new page.
      if (document.activeElement === document.body || !main?.contains(document.activeElement))
        heading.focus({ preventScroll: true });
      announce(document.title.replace(' · Tessellate', ''));
      return true;
    };
    const frame = requestAnimationFrame(() => {
      if (arrive() || !main) return;
      observer.observe(main, { childList: true, subtree: true });
    });
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    const timer = setTimeout(() => observer.disconnect(), WAIT_FOR_HEADING_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [pathname, announce]);
  return null;
}
