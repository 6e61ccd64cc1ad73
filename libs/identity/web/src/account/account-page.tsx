import { PageHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import css from './account-page.module.css';

interface AccountPageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Below the form: the other ways on. */
  foot?: ReactNode;
  /** Beside the form where there is room. */
  aside?: ReactNode;
}

/** The quiet frame of every page about signing in: one column, one task. */
export function AccountPage({ title, lead, children, foot, aside }: AccountPageProps) {
  return (
    <div className={css.frame}>
      <div className={css.column}>
        <PageHeader title={title} lead={lead} />
        {children}
        {foot ? <div className={css.foot}>{foot}</div> : null}
      </div>
      {aside ? <div className={css.aside}>{aside}</div> : null}
    </div>
  );
}
