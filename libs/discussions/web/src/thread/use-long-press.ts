import { type MouseEvent, type PointerEvent, type TouchEvent, useEffect, useRef } from 'react';

const LONG_MS = 450;
/** A finger is never quite still. */
const STILL_PX = 10;

/** What the finger rests on has a long press of its own, such as opening a link in a new tab. */
const hasOwn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input, textarea, img, video, [contenteditable]') !== null;

/** A finger that rests on something. A mouse and a pen have other ways. */
export function useLongPress(onPress: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const touched = useRef(false);
  const fired = useRef(false);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: (event: PointerEvent) => {
      cancel();
      touched.current = event.pointerType === 'touch' && !hasOwn(event.target);
      if (!touched.current) return;
      from.current = { x: event.clientX, y: event.clientY };
      fired.current = false;
      timer.current = setTimeout(() => {
        fired.current = true;
        onPress();
      }, LONG_MS);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > STILL_PX) cancel();
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
    // The click that a browser makes of a touch would close again what it opened.
    onTouchEnd: (event: TouchEvent) => {
      if (fired.current && event.cancelable) event.preventDefault();
      fired.current = false;
    },
    // Else the browser's own menu for the words comes on top.
    onContextMenu: (event: MouseEvent) => touched.current && event.preventDefault(),
  };
}
