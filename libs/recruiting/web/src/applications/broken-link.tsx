import { detailsOf, messageOf } from '@tessellate/web-kernel';
import { EmptyState } from '@tessellate/web-ui';

/** For a link that opens nothing: never given out, cut short by a mail program, or expired. */
export function BrokenLink({ error, message }: { error?: unknown; message?: string }) {
  const said = message ?? (error ? messageOf(error) : 'Part of the link is missing.');
  if (detailsOf(error)['reason'] === 'EXPIRED') {
    return (
      <EmptyState size="page" title="This link has expired">
        <p>{said}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState size="page" title="This link does not work">
      <p>{said}</p>
      <p>
        Open the link in the newest message again and check that all of it is there. If it still does not work, write to
        your Maths Hub.
      </p>
    </EmptyState>
  );
}
