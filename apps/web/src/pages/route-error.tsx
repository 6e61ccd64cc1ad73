import { Button } from '@mantine/core';
import { codeOf, messageOf, useConnection } from '@tessellate/web-kernel';
import { ErrorState, NotFoundState } from '@tessellate/web-ui';
import { useCallback, useEffect, useState } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotKeptPage } from '../offline/offline-page';
import { reloadForCode } from '../offline/release';

/** A page that broke: the rest of the app stays, and so does what was written. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundState />;
  if (codeOf(error) === 'NETWORK') return <CodeMissing />;
  const known = codeOf(error) !== 'INTERNAL';
  return <Broken message={known ? messageOf(error) : undefined} />;
}

/** The page's own code could not be fetched: it is loaded anew once the server answers, and not before. */
function CodeMissing() {
  const connection = useConnection();
  const [hopeless, setHopeless] = useState(false);
  const tryAgain = useCallback(() => void reloadForCode(connection).then(hope => setHopeless(!hope)), [connection]);
  useEffect(() => {
    tryAgain();
    return connection.onReached(tryAgain);
  }, [connection, tryAgain]);
  return hopeless ? <Broken /> : <NotKeptPage onRetry={tryAgain} />;
}

function Broken({ message = 'Something on this page went wrong. Reloading it usually helps.' }) {
  return (
    <ErrorState
      size="page"
      title="This page stopped working"
      message={message}
      action={<Button onClick={() => location.reload()}>Reload the page</Button>}
    />
  );
}
