import { Button } from '@mantine/core';
import { NeedsYou } from '@tessellate/notifications-web/shell';
import { EmptyState, formatLongDay, ListSkeleton, Page, PageHeader } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../session/viewer';

// Seldom seen, so it does not weigh on everybody’s first file.
const MyApplications = lazy(() => import('./my-applications'));

/** Home of people without a place in the programme: a department's colleague, a national coordinator, a new account. */
export function GuestHome() {
  const viewer = useViewer();
  return (
    <Page>
      <PageHeader
        overline={formatLongDay(new Date())}
        title={`Welcome, ${viewer?.person.name ?? ''}`}
        documentTitle="Home"
      />
      {viewer?.standing === 'COLLEAGUE' ? <Colleague /> : null}
      {viewer?.standing === 'NATIONAL' ? <National /> : null}
      {viewer?.standing === 'NONE' ? (
        <Suspense fallback={<ListSkeleton count={2} />}>
          <MyApplications />
        </Suspense>
      ) : null}
    </Page>
  );
}

function Colleague() {
  return (
    <>
      <EmptyState
        title="Your department’s page"
        action={
          <Button component={Link} to="/departments">
            Open your department
          </Button>
        }
      >
        Read and improve how your department describes its practice, and answer what colleagues from other schools ask
        about it.
      </EmptyState>
      <NeedsYou />
    </>
  );
}

function National() {
  return (
    <>
      <EmptyState
        title="The picture across the hubs"
        action={
          <Button component={Link} to="/national">
            Open the Maths Hubs
          </Button>
        }
      >
        Numbers by hub, who manages and leads each one, and what needs a coordinator. What Work Groups and departments
        write stays with them and their hub.
      </EmptyState>
      <NeedsYou />
    </>
  );
}
