import type { ReactNode } from 'react';
import css from './state-panel.module.css';

interface StatePanelProps {
  icon?: ReactNode;
  title: string;
  /** What it means and what to do next. */
  children?: ReactNode;
  action?: ReactNode;
  /** `page` stands alone and has the page's h1; `section` fills a card's place. */
  size?: 'section' | 'page';
  role?: 'alert' | 'status';
}

/** The common shape of empty, failed and absent states: a drawing, what it is, what to do, and the way on. */
export function StatePanel({ icon, title, children, action, size = 'section', role }: StatePanelProps) {
  const Heading = size === 'page' ? 'h1' : 'h2';
  return (
    <div className={css.panel} data-size={size} role={role}>
      {size === 'page' ? <title>{`${title} · Tessellate`}</title> : null}
      <div className={css.icon} aria-hidden>
        {icon ?? <Tiles />}
      </div>
      <Heading className={css.title} tabIndex={size === 'page' ? -1 : undefined}>
        {title}
      </Heading>
      {children ? <div className={css.words}>{children}</div> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}

/** Three tiles of the mark, one of them still open: there is room for yours. */
function Tiles() {
  return (
    <svg
      width="56"
      height="50"
      viewBox="0 0 56 50"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
    >
      <path d="M14 2l11 6.4v12.8L14 27.6 3 21.2V8.4z" fill="var(--accent-soft)" />
      <path d="M14 2v12.8m0 0l11 6.4m-11-6.4L3 21.2" />
      <path d="M42 2l11 6.4v12.8L42 27.6l-11-6.4V8.4z" fill="var(--accent-soft)" />
      <path d="M42 2v12.8m0 0l11 6.4m-11-6.4l-11 6.4" />
      <path d="M28 22.4l11 6.4v12.8L28 48l-11-6.4V28.8z" strokeDasharray="3 3.4" />
    </svg>
  );
}
