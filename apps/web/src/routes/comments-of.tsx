import type { TargetType } from '@tessellate/contract';
import { InSlices, ListSkeleton } from '@tessellate/web-ui';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';

const Comments = lazy(() => import('./comments'));

/** The comments on the thing that the address names; `param` says where in the address its id stands. */
export function CommentsOf({ type, param = 'id' }: { type: TargetType; param?: string }) {
  const { [param]: id } = useParams();
  if (!id) return null;
  return (
    <Suspense fallback={<ListSkeleton count={2} />}>
      <InSlices fallback={<ListSkeleton count={2} />}>
        <Comments key={id} targetType={type} targetId={id} />
      </InSlices>
    </Suspense>
  );
}
