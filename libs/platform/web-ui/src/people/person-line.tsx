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
              {person.name}
            </Link>
          ) : (
            <span className={css.name}>{person.name}</span>
          )}
          {detail ? <span className={css.detail}> · {detail}</span> : null}
        </div>
        {below ? <div className={css.detail}>{below}</div> : null}
      </div>
    </div>
  );
}
