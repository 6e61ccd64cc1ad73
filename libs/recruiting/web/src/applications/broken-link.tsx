import { detailsOf, messageOf } from '@tessellate/web-kernel';
import { EmptyState } from '@tessellate/web-ui';

/** For a link that opens nothing: never given out, cut short by a mail program, or expired. */
export function BrokenLink({ error, message }: { error?: unknown; message?: string }) {
  const said = message ?? (error ? messageOf(error) : 'The address is not complete.');
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
      <p>Open the link in the newest message again, whole. If it still does not work, write to your Maths Hub.</p>
    </EmptyState>
  );
}
