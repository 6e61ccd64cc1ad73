import type { ReactNode } from 'react';
import css from './section-header.module.css';

interface SectionHeaderProps {
  title: ReactNode;
  /** So that a section can name itself: `aria-labelledby`. */
  id?: string;
  level?: 2 | 3;
  /** A link or button at the end of the line. */
  action?: ReactNode;
}

export function SectionHeader({ title, id, level = 2, action }: SectionHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={css.header}>
      <Heading id={id} dir="auto">
        {title}
      </Heading>
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}
