import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Where to land when messages are first there, and after a jump. */
export type Landing = { kind: 'end' } | { kind: 'unread' } | { kind: 'message'; number: number };

interface ScrollOptions {
  list: RefObject<HTMLOListElement | null>;
  /** Numbers of the first and last message in the window; 0 when there is none. */
  from: number;
  to: number;
  pending: number;
  landing: Landing;
  /** The highest number that has been on the screen. */
  onSeen: (number: number) => void;
}

const NEAR_END = 140;
const HEADER = 120;
const COMPOSER = 130;

const page = () => document.documentElement;
const itemOf = (list: HTMLOListElement | null, number: number) =>
  list?.querySelector<HTMLElement>(`[data-number="${number}"]`) ?? null;
const items = (list: HTMLOListElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-number]') ?? [])];

/**
 * Keeps the reader's place: older messages above never move what is being read, new ones below are followed only by those
 * who were at the end already.
 */
export function useThreadScroll({ list, from, to, pending, landing, onSeen }: ScrollOptions) {
  const [atEnd, setAtEnd] = useState(true);
  const end = useRef(true);
  const anchor = useRef<{ number: number; top: number } | null>(null);
  const shown = useRef({ from: 0, to: 0, pending: 0 });
  const goal = useRef<Landing | null>(landing);

  const look = useCallback(() => {
    end.current = page().scrollHeight - window.innerHeight - window.scrollY < NEAR_END;
    setAtEnd(end.current);
    const all = items(list.current);
    const top = all.find(item => item.getBoundingClientRect().bottom > HEADER);
    anchor.current = top ? { number: Number(top.dataset['number']), top: top.getBoundingClientRect().top } : null;
    const bottom = all.findLast(item => item.getBoundingClientRect().top < window.innerHeight - COMPOSER);
    if (bottom) onSeen(Number(bottom.dataset['number']));
  }, [list, onSeen]);

  const toEnd = useCallback((smooth = false) => {
    // Messages that were fetched for this may be drawn only after it: they are followed.
    end.current = true;
    window.scrollTo({
      top: page().scrollHeight,
      behavior: smooth && !window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant',
    });
  }, []);

  const reach = useCallback(
    (target: Landing): boolean => {
      const item =
        target.kind === 'message'
          ? itemOf(list.current, target.number)
          : target.kind === 'unread'
            ? (list.current?.querySelector<HTMLElement>('[data-kind="new"]') ?? null)
            : null;
      if (target.kind === 'message' && !item) return false;
      if (!item) toEnd();
      else if (target.kind === 'unread')
        window.scrollTo({
          top: item.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3,
          behavior: 'instant',
        });
      else {
        item.scrollIntoView({ block: 'center', behavior: 'instant' });
        item.focus({ preventScroll: true });
        item.dataset['flash'] = '';
        setTimeout(() => delete item.dataset['flash'], 2_500);
      }
      return true;
    },
    [list, toEnd],
  );

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { from, to, pending };
    if (to === 0 && pending === 0) return;
    if (goal.current && reach(goal.current)) goal.current = null;
    else if (before.from > from && before.to >= from && anchor.current) {
      const item = itemOf(list.current, anchor.current.number);
      if (item) window.scrollBy({ top: item.getBoundingClientRect().top - anchor.current.top, behavior: 'instant' });
    } else if (end.current && (to > before.to || pending !== before.pending)) toEnd();
    look();
  }, [from, to, pending, list, look, reach, toEnd]);

  useEffect(() => {
    let frame = 0;
    const moved = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    // A picture that arrives, or the composer growing, must not push the newest message out of sight.
    const grown = new ResizeObserver(() => {
      if (end.current) toEnd();
    });
    if (list.current) grown.observe(list.current);
    window.addEventListener('scroll', moved, { passive: true });
    window.addEventListener('resize', moved);
    document.addEventListener('visibilitychange', moved);
    return () => {
      cancelAnimationFrame(frame);
      grown.disconnect();
      window.removeEventListener('scroll', moved);
      window.removeEventListener('resize', moved);
      document.removeEventListener('visibilitychange', moved);
    };
  }, [list, look, toEnd]);

  // A message can come onto the screen though nobody scrolls: a notice above the list goes, or the composer shrinks.
  useEffect(() => {
    const shown = new IntersectionObserver(look, { rootMargin: `0px 0px -${COMPOSER}px 0px` });
    for (const item of items(list.current)) shown.observe(item);
    return () => shown.disconnect();
  }, [from, to, list, look]);

  /** Goes there now, or as soon as the messages around it have come. @returns false when they have to be fetched */
  const goTo = useCallback(
    (target: Landing): boolean => {
      if (reach(target)) return true;
      goal.current = target;
      return false;
    },
    [reach],
  );

  return { atEnd, goTo, toEnd };
}
