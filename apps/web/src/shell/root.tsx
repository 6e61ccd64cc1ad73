import { codeOf, messageOf } from '@tessellate/web-kernel';
import { ErrorState } from '@tessellate/web-ui';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { OfflinePage } from '../offline/offline-page';
import { isLeaving } from '../session/leaving';
import { useViewer, ViewerGate } from '../session/viewer';
import { KeepPlace } from './keep-place';
import { keyOf, STORED_BY_ROUTER } from './places';
import { PublicLayout } from './public-layout';
import { RouteFocus } from './route-focus';
import { Shell } from './shell';
import { Splash } from './splash';

// Seldom seen, and among the files that a device keeps.
const Leaving = lazy(() => import('../session/leaving-page').then(module => ({ default: module.Leaving })));

/** The root of every route: who is there, then the surroundings that fit. */
export function Root() {
  const [leaving, setLeaving] = useState(isLeaving);
  if (leaving)
    return (
      <Suspense fallback={<Splash />}>
        <Leaving onEnded={() => setLeaving(false)} />
      </Suspense>
    );
  return (
    <ViewerGate
      loading={<Splash />}
      failed={(error, retry) =>
        codeOf(error) === 'NETWORK' ? (
          <OfflinePage onRetry={retry} />
        ) : (
          <ErrorState size="page" message={messageOf(error)} onRetry={retry} />
        )
      }
    >
      <Surroundings />
      <RouteFocus />
      <ScrollRestoration getKey={keyOf} storageKey={STORED_BY_ROUTER} />
      <KeepPlace />
    </ViewerGate>
  );
}

function Surroundings() {
  const Layout = useViewer() ? Shell : PublicLayout;
  return (
    <Layout>
      <Suspense fallback={<Splash />}>
        <Outlet />
      </Suspense>
    </Layout>
  );
}

/** Pages for members: a visitor signs in first and comes back to the same address. */
export function MembersOnly() {
  const viewer = useViewer();
  const { pathname, search, hash } = useLocation();
  if (viewer) return <Outlet />;
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`} replace />;
}
