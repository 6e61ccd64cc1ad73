import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

const buttonsOf = (element: HTMLElement | null) => [...(element?.querySelectorAll<HTMLButtonElement>('button') ?? [])];

/** One stop for Tab; the arrow keys, Home and End move between its buttons. */
export function RovingToolbar({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLButtonElement | null>(null);

  // Buttons come and go with the selection, so the single stop is settled after every change.
  useEffect(() => {
    const buttons = buttonsOf(root.current);
    const stop = current.current && buttons.includes(current.current) ? current.current : buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  const move = (event: KeyboardEvent) => {
    const buttons = buttonsOf(root.current);
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (index === -1) return;
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    buttons[(target + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div
      ref={root}
      role="toolbar"
      aria-label={label}
      className={className}
      onKeyDown={move}
      tabIndex={-1}
      onFocus={event => {
        const target = event.target;
        if (!(target instanceof HTMLButtonElement)) return;
        for (const button of buttonsOf(root.current)) button.tabIndex = button === target ? 0 : -1;
        current.current = target;
      }}
    >
      {children}
    </div>
  );
}
