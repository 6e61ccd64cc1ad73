import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import css from './page-header.module.css';

export interface Crumb {
  label: string;
  to?: string;
}

interface PageHeaderProps {
  title: ReactNode;
  /** The browser tab's title when `title` is not a plain string. */
  documentTitle?: string;
  /** A short line above the title, such as today's date. Crumbs take its place when given. */
  overline?: ReactNode;
  crumbs?: Crumb[];
  /** One or two muted sentences below the title. */
  lead?: ReactNode;
  /** Buttons that belong to the whole page. */
  actions?: ReactNode;
  /** `large` for an article, `small` for a thread. */
  size?: 'small' | 'medium' | 'large';
}

/** The page's one h1. Sets the browser tab's title; the shell moves focus here after a change of page. */
export function PageHeader({
  title,
  documentTitle,
  overline,
  crumbs,
  lead,
  actions,
  size = 'medium',
}: PageHeaderProps) {
  const tabTitle = documentTitle ?? (typeof title === 'string' ? title : undefined);
  return (
    <header className={css.header}>
      {tabTitle ? <title>{`${tabTitle} · Tessellate`}</title> : null}
      {crumbs ? <Crumbs crumbs={crumbs} /> : null}
      {overline && !crumbs ? <p className={css.overline}>{overline}</p> : null}
      <div className={css.row}>
        <div className={css.words}>
          <h1 className={css.title} data-size={size} tabIndex={-1} dir="auto">
            {title}
          </h1>
          {lead ? (
            <p className={css.lead} dir="auto">
              {lead}
            </p>
          ) : null}
        </div>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className={css.overline}>
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 ? <span aria-hidden> › </span> : null}
          {crumb.to ? (
            <Link to={crumb.to}>
              <bdi>{crumb.label}</bdi>
            </Link>
          ) : (
            <bdi>{crumb.label}</bdi>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
