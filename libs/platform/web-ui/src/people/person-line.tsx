import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PersonAvatar, type PersonSummary } from './person-avatar';
import css from './person-line.module.css';

interface PersonLineProps {
  person: PersonSummary;
  /** Follows the name: role, school, or a time. */
  detail?: ReactNode;
  /** A second line below. */
  below?: ReactNode;
  size?: 'small' | 'medium';
  /** Links the name to the person's profile. */
  link?: boolean;
}

/** Picture, name and what they are, in one line. */
export function PersonLine({ person, detail, below, size = 'small', link = true }: PersonLineProps) {
  return (
    <div className={css.line}>
      <PersonAvatar person={person} size={size} />
      <div className={css.words}>
        <div>
          {link ? (
            <Link to={`/people/${person.id}`} className={css.name}>
              <bdi>{person.name}</bdi>
            </Link>
          ) : (
            <span className={css.name}>
              <bdi>{person.name}</bdi>
            </span>
          )}
          {detail ? (
            <span className={css.detail}>
              {' '}
              · <bdi>{detail}</bdi>
            </span>
          ) : null}
        </div>
        {below ? (
          <div className={css.detail}>
            <bdi>{below}</bdi>
          </div>
        ) : null}
      </div>
    </div>
  );
}
