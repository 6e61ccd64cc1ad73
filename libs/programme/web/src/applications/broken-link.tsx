import { EmptyState } from '@tessellate/web-ui';

/** For a link that opens nothing: never given out, cut short by a mail program, or expired. */
export function BrokenLink({ message }: { message: string | undefined }) {
  return (
    <EmptyState size="page" title="This link does not work">
      <p>{message ?? 'The address is not complete.'}</p>
      <p>Open the link in the newest message again, whole. If it still does not work, write to your Maths Hub.</p>
    </EmptyState>
  );
}
