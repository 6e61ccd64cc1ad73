import type { ReactNode } from 'react';
import { DensitySwitch } from './density-switch';
import css from './list-bar.module.css';

/** Above a list: what can be done with all of it, and how closely it stands. */
export function ListBar({ children }: { children?: ReactNode }) {
  return (
    <div className={css.bar}>
      {children ? <div className={css.acts}>{children}</div> : null}
      <DensitySwitch />
    </div>
  );
}
