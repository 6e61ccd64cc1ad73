import type { ReactNode } from 'react';
import css from './facts.module.css';

/** What is known of one thing, each with its name: `dt` and `dd`, beside each other where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={css.facts}>{children}</dl>;
}
