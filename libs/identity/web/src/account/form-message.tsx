import type { ReactNode } from 'react';
import css from './form-message.module.css';

/** Words about a whole form: what went wrong, or what was done. */
export function FormMessage({ tone, children }: { tone: 'problem' | 'done'; children: ReactNode }) {
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={css.message} data-tone={tone}>
      {children}
    </div>
  );
}
