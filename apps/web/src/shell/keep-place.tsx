import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { anchorAt, keyOf, linkTo, notePlace, type Place, placeAt, storePlaces } from './places';

/** How long after the page last grew there is hope that it will reach the place. */
const PATIENCE_MS = 4_000;
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Who goes back to a list finds it where they left it. The router's own restoration scrolls once, when the page is drawn: a list
 * that is still a skeleton, or on its way, is not tall enough then. Here the place is held until the page has grown to it, or the
 * person moves. Pages that look after their own place, as a thread does, say so with `data-keeps-place`.
 */
export function KeepPlace() {
  const location = useLocation();
  const back = useNavigationType() === 'POP';
  const key = keyOf(location);

  useLayoutEffect(() => {
    let held: (() => void) | null = null;
    const place = placeAt(key);
    if (back && place && place.y > 0) held = hold(place, () => (held = null));
    const scrolled = () => held ?? notePlace(key, { y: window.scrollY, top: undefined });
    const left = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('#main a[href]') : null;
      if (link) notePlace(key, anchorAt(link));
    };
    // A palette or a shortcut leads away without a link: who comes back goes on from the one they were at.
    const at = ({ target }: FocusEvent) => {
      const link = target instanceof Element ? target.closest('#main a[href]') : null;
      if (link && !held) notePlace(key, anchorAt(link));
    };
    const hidden = () => {
      const first = held ? undefined : [...document.querySelectorAll('#main a[href]')].find(isOnScreen);
      if (first) notePlace(key, anchorAt(first));
      storePlaces();
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    document.addEventListener('click', left, { capture: true });
    document.addEventListener('focusin', at);
    window.addEventListener('pagehide', hidden);
    return () => {
      held?.();
      window.removeEventListener('scroll', scrolled);
      document.removeEventListener('click', left, { capture: true });
      document.removeEventListener('focusin', at);
      window.removeEventListener('pagehide', hidden);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- how a page was come to does not change while it is shown
  }, [key]);
  return null;
}

const isOnScreen = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
};

/** Holds the page at a place. @returns what lets go of it */
function hold({ y, href, top }: Place, onLoose: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const loose = () => {
    clearTimeout(timer);
    grown.disconnect();
    for (const act of ACTS) window.removeEventListener(act, loose, { capture: true });
    onLoose();
  };
  const settle = () => {
    if (document.querySelector('[data-keeps-place]')) return loose();
    const link = top === undefined ? null : linkTo(href);
    const goal = link && top !== undefined ? window.scrollY + link.getBoundingClientRect().top - top : y;
    window.scrollTo({ top: goal, behavior: 'instant' });
    clearTimeout(timer);
    timer = setTimeout(loose, PATIENCE_MS);
  };
  const grown = new ResizeObserver(settle);
  grown.observe(document.body);
  for (const act of ACTS) window.addEventListener(act, loose, { capture: true, passive: true });
  settle();
  return loose;
}
