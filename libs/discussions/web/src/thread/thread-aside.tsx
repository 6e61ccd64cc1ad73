import type { Presence } from '@tessellate/contract';
import { PersonAvatar, SectionHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import type { ThreadState } from '../discussions.cache';
import css from './thread-header.module.css';
import { useThreadPlace } from './use-thread-place';

/** Who is here now, and what the thread is about. */
export function ThreadAside({ thread, presence }: { thread: ThreadState; presence: Presence | null }) {
  const { step } = useThreadPlace(thread);
  return (
    <>
      <section>
        <SectionHeader title="Here now" />
        <HereNow presence={presence} />
      </section>
      {step ? (
        <section>
          <SectionHeader title={step.heading} />
          <p className={css.step}>
            <Link to={`/group/${step.groupId}`}>
              <bdi>{step.title}</bdi>
            </Link>
          </p>
          <p className="muted" dir="auto">
            {step.brief}
          </p>
        </section>
      ) : null}
    </>
  );
}

export function HereNow({ presence, size = 'small' }: { presence: Presence | null; size?: 'small' | 'medium' }) {
  const people = presence?.people ?? [];
  if (people.length === 0) return <p className="muted">Just you.</p>;
  const shown = people.slice(0, 8);
  const more = (presence?.count ?? 0) - shown.length;
  return (
    <div className={css.here}>
      {shown.map(person => (
        <PersonAvatar key={person.id} person={person} size={size} labelled />
      ))}
      {more > 0 ? <span className="muted">and {more} more</span> : null}
    </div>
  );
}
