import type { ResultOf } from '@tessellate/web-kernel';
import { RelativeTime } from '@tessellate/web-ui';
import type { RegisterQuery } from './workshops.documents';
import css from './workshops.module.css';

type Correction = NonNullable<ResultOf<typeof RegisterQuery>['workshop']['corrections']>[number];

/** What was changed after it had been marked, from the log. */
export function RegisterCorrections({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <details className={css.changes}>
      <summary>
        {corrections.length === 1 ? 'One mark was changed' : `Marks were changed ${corrections.length} times`}
      </summary>
      <ul className={css.corrections}>
        {corrections.map(({ id, at, reason, subject, actor }) => (
          <li key={id}>
            <strong>
              <bdi>{subject.name}</bdi>
            </strong>
            : {reason}
            <span className="muted">
              {' '}
              · <bdi>{actor.name}</bdi>, <RelativeTime at={at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
