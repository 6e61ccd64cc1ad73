import { useEffect } from 'react';

/** Keeps the focus from falling to the page's body. Its code comes after the page, and is missed by nobody before. */
export function FocusKeeper() {
  useEffect(() => {
    let end: (() => void) | undefined;
    let left = false;
    import('./keep-focus').then(
      ({ keepFocus }) => {
        if (!left) end = keepFocus();
      },
      () => undefined,
    );
    return () => {
      left = true;
      end?.();
    };
  }, []);
  return null;
}
