import { messageOf } from '@tessellate/web-kernel';
import { formatDateTime, SkeletonLine } from '@tessellate/web-ui';
import { Letters } from '@tessellate/work-groups-web';
import type { ComponentProps } from 'react';

interface LettersPreviewProps {
  shown: { dueAt: string | null; letters: ComponentProps<typeof Letters>['letters'] } | undefined;
  error: unknown;
}

/** Who will be told of an act and what they will read, before it is done. */
export function LettersPreview({ shown, error }: LettersPreviewProps) {
  if (!shown && error) return <p className="muted">We cannot show who will be told just now: {messageOf(error)}</p>;
  if (!shown) return <SkeletonLine />;
  return (
    <>
      <Letters letters={shown.letters} />
      <p className="muted">
        {shown.dueAt
          ? `These go out ${formatDateTime(shown.dueAt)}. Until then you can take all of it back, and nobody is told.`
          : 'This goes out straight away.'}
      </p>
    </>
  );
}
