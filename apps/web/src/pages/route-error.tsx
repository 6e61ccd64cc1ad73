import { Button } from '@mantine/core';
import { codeOf, messageOf } from '@tessellate/web-kernel';
import { ErrorState, NotFoundState } from '@tessellate/web-ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { OfflinePage } from '../offline/offline-page';

const reload = () => location.reload();

/** A page that broke: the rest of the app stays, and so does what was written. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundState />;
  // The page's own code could not be fetched.
  if (navigator.onLine === false || codeOf(error) === 'NETWORK') return <OfflinePage onRetry={reload} />;
  const known = codeOf(error) !== 'INTERNAL';
  return (
    <ErrorState
      size="page"
      title="This page stopped working"
      message={known ? messageOf(error) : 'Something in the page went wrong. Loading it again usually helps.'}
      action={<Button onClick={reload}>Load the page again</Button>}
    />
  );
}
