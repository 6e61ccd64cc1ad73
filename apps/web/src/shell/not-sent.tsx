import { useOutboxElsewhere } from '@tessellate/drafts-web';
import { useConnectionStatus } from '@tessellate/web-kernel';
import { lazy, Suspense } from 'react';
import css from './not-sent.module.css';

// What is refused was answered, so the server can be reached. Should its code not come all the same, no page may break for it.
const Refused = lazy(() => import('./refused').catch(() => ({ default: () => <></> })));

/** One notice for all that was written on other pages and the server does not have: what waits, and what it refused. */
export function NotSent() {
  return <NotSentNotice {...useOutboxElsewhere()} online={useConnectionStatus() === 'online'} />;
}

type NotSentNoticeProps = ReturnType<typeof useOutboxElsewhere> & { online: boolean };

export function NotSentNotice({ elsewhere, waitsFor, retry, remove, online }: NotSentNoticeProps) {
  const refused = elsewhere.filter(({ entry }) => entry.failure);
  // While nothing is in the way it goes out within a moment.
  const waiting = online && !waitsFor ? 0 : elsewhere.length - refused.length;
  if (refused.length === 0 && waiting === 0) return null;
  return (
    <section className={css.notice} aria-label="Not sent yet">
      {waiting > 0 ? (
        <p role="status">
          {waiting === 1 ? 'Something you wrote is waiting' : `${waiting} things you wrote are waiting`} to be sent.{' '}
          {waitsFor ?? 'It will be sent automatically when you are back online.'}
        </p>
      ) : null}
      {refused.length > 0 ? (
        <Suspense fallback={null}>
          {refused.map(({ place, entry, refused: title }) => (
            <Refused
              key={entry.id}
              title={title}
              reason={entry.failure ?? ''}
              document={entry['document']}
              onRetry={() => retry(place, entry.id)}
              onRemove={() => remove(place, entry.id)}
            />
          ))}
        </Suspense>
      ) : null}
    </section>
  );
}
