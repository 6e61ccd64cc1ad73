import type { ReactNode } from 'react';
import css from './problem.module.css';

/** What did not work, beside what it is about. */
export function Problem({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className={css.problem}>
      {children}
    </p>
  );
}
