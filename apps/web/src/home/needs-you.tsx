import { Button } from '@mantine/core';
import type { NeedsState } from '@tessellate/web-kernel';
import { Card, type PutOff, PutOffContext, SectionHeader } from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import css from './needs-you.module.css';

interface NeedsYouProps {
  state: NeedsState;
  putOff: PutOff;
  /** Rows of the domains, what presses most first. */
  children: ReactNode;
}

/** What waits for the person, from every domain. Says so when nothing does, so that its place on the page stays the same. */
export function NeedsYou({ state, putOff, children }: NeedsYouProps) {
  return (
    <section aria-labelledby="home-needs">
      <SectionHeader id="home-needs" title="Needs you" />
      <Card padding="list" className={css.rows}>
        <PutOffContext value={putOff}>{children}</PutOffContext>
      </Card>
      {state.failed ? (
        <p className={css.unknown} role="status">
          We could not find out everything that waits for you.{' '}
          <Button variant="subtle" size="compact-sm" onClick={state.again}>
            Try again
          </Button>
        </p>
      ) : (
        <p className={css.nothing}>{state.pending ? '\u00a0' : 'Nothing is waiting for you just now.'}</p>
      )}
    </section>
  );
}
