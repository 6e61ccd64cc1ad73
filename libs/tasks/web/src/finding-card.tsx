import { Card, PersonLine, RichText } from '@tessellate/web-ui';
import { Link } from 'react-router';
import type { Finding } from './findings';
import css from './findings.module.css';

/** What one colleague found, with the way to the whole of their work. */
export function FindingCard({ finding, path }: { finding: Finding; path: string }) {
  const { person, school, html, left } = finding;
  return (
    <Card as="li" className={css.finding}>
      <PersonLine person={person} detail={school} below={left ? 'has left the group' : undefined} />
      <RichText html={html} className={css.text} />
      <Link to={path} className="no-print">
        Read and comment
        <span className={css.hidden}>
          {' '}
          on <bdi>{person.name}</bdi>’s work
        </span>
      </Link>
    </Card>
  );
}
