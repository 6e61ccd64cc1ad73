import type { ReactNode } from 'react';
import css from './tag.module.css';

interface TagProps {
  children: ReactNode;
  /** `idea` one of the Five Big Ideas; `worked`, `partly` outcomes; `needs` asks for the person. */
  tone?: 'plain' | 'idea' | 'worked' | 'partly' | 'needs';
}

export function Tag({ children, tone = 'plain' }: TagProps) {
  return (
    <span className={css.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** Tags in a row that wraps. */
export function TagRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}

/** How many things are for you. Says what it counts to a screen reader; shows nothing for 0. */
export function CountBadge({ count, label }: { count: number; label: string }) {
  if (count < 1) return null;
  return (
    <span className={css.count}>
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className={css.hidden}>{`${count} ${label}`}</span>
    </span>
  );
}
