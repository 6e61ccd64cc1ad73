import { useConnectionStatus } from '@tessellate/web-kernel';
import { lazy, Suspense } from 'react';

// Should its code not come, no page may break for it.
const KeptList = lazy(() => import('./kept-list').catch(() => ({ default: () => <></> })));

/** What can be read while there is no connection; nothing while there is one. */
export function ReadableHere({ id }: { id: string }) {
  if (useConnectionStatus() === 'online') return null;
  return (
    <Suspense fallback={null}>
      <KeptList id={id} />
    </Suspense>
  );
}
