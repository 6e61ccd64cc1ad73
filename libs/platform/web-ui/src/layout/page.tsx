import type { ReactNode } from 'react';
import css from './page.module.css';

interface PageProps {
  children: ReactNode;
  /** The context column: who, when, related. Below the text on a phone. */
  aside?: ReactNode;
  /** What a screen reader calls the context column. */
  asideLabel?: string;
  /** `reading` keeps lines at 60–75 characters; `wide` is for grids and tables; `fill` takes the whole height (threads). */
  width?: 'reading' | 'wide' | 'fill';
}

/** Reading column and context column. Starts with a `PageHeader`. */
export function Page({ children, aside, asideLabel = 'Context', width = 'reading' }: PageProps) {
  return (
    <div className={css.page} data-width={width} data-aside={aside ? true : undefined}>
      <div className={css.column}>{children}</div>
      {aside ? (
        <aside className={css.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      ) : null}
    </div>
  );
}
