import { lazy, Suspense, type ReactNode } from 'react';
import { Brand } from './brand';
import { Main, SkipLink } from './shell';
import css from './shell.module.css';

const ThemeSwitch = lazy(() => import('./theme-switch').then(module => ({ default: module.ThemeSwitch })));

/** What surrounds the pages of a visitor. */
export function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className={css.topbar}>
        <Brand />
        <div className={css.topbarTheme}>
          <Suspense fallback={null}>
            <ThemeSwitch />
          </Suspense>
        </div>
      </header>
      <Main>{children}</Main>
    </>
  );
}
