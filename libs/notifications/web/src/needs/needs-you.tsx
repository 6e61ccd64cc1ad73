import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { NEEDS_ON_HOME } from '@tessellate/notifications-contract';
import { Card, ListSkeleton, SectionHeader } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { NeedsList } from './needs-list';
import css from './needs-you.module.css';
import { NeedsQuery } from './needs.documents';
import { useNeeds } from './use-needs';

const NEEDS_OF_HOME = {
  variables: { first: NEEDS_ON_HOME, putOff: false, home: true },
  fetchPolicy: 'cache-and-network',
} as const;

// For whoever is new alone, so it does not weigh on everybody’s first file.
const FirstStepsCard = lazy(() => import('../first-steps/first-steps-card'));

/** Home: what waits for the person, what presses most first. Says so when nothing does, so that its place stays the same. */
export function NeedsYou() {
  const queue = useNeeds(NEEDS_ON_HOME, { home: true });
  const { needs, firstSteps, total, putOffCount, complete, error, loading, refetch } = queue;
  return (
    <>
      {firstSteps ? (
        <Suspense fallback={<ListSkeleton count={4} />}>
          <FirstStepsCard firstSteps={firstSteps} />
        </Suspense>
      ) : null}
      <section aria-labelledby="home-needs">
        <SectionHeader
          id="home-needs"
          title="Needs you"
          action={
            total > 0 ? (
              <Link to="/needs">{`All ${total}`}</Link>
            ) : putOffCount > 0 ? (
              <Link to="/needs?show=put-off">{`${putOffCount} put off`}</Link>
            ) : null
          }
        />
        {needs && needs.length > 0 ? (
          <Card padding="list">
            <NeedsList queue={queue} short />
          </Card>
        ) : null}
        {needs?.length === 0 && complete ? <p className={css.nothing}>Nothing is waiting for you just now.</p> : null}
        {(!needs && error) || !complete ? (
          <p className={css.nothing} role="status">
            {needs ? 'A part of this list could not be loaded.' : 'We could not find out what is waiting for you.'}{' '}
            <Button variant="subtle" size="compact-sm" loading={loading} onClick={refetch}>
              Try again
            </Button>
          </p>
        ) : null}
      </section>
    </>
  );
}

/** Whether the rows are still to come, for a page that must not jump when they do. */
export function useNeedsPending(): boolean {
  const { data, error, loading } = useQuery(NeedsQuery, NEEDS_OF_HOME);
  return !data && !error && loading;
}
