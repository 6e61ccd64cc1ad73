import type { ImportOutcome } from '@tessellate/recruiting-contract';
import { Tag } from '@tessellate/web-ui';
import type { ComponentProps } from 'react';
import type { Preview } from './import-preview.documents';
import css from './places.module.css';

const OUTCOMES: Record<ImportOutcome, { words: string; tone: ComponentProps<typeof Tag>['tone'] }> = {
  NEW: { words: 'New', tone: 'worked' },
  PLACED: { words: 'Gets a place', tone: 'worked' },
  WAITLISTED: { words: 'Waitlist', tone: 'partly' },
  AWAITS_HEADTEACHER: { words: 'Waits for the headteacher, not approved', tone: 'needs' },
  DUPLICATE: { words: 'Already registered, left out', tone: 'plain' },
  ERROR: { words: 'Error', tone: 'needs' },
};

/** Errors stand first, so that they are among these. */
const SHOWN = 100;

/** What importing would do, line by line; errors first. */
export function ImportPreviewList({ preview: { rows, encoding, ignoredColumns } }: { preview: Preview }) {
  const wrong = rows.filter(({ outcome }) => outcome === 'ERROR');
  const asked = rows.filter(({ asksHeadteacher }) => asksHeadteacher).length;
  const sorted = [...wrong, ...rows.filter(({ outcome }) => outcome !== 'ERROR')];
  return (
    <section aria-label="What will happen" role="status">
      <p>
        {wrong.length === 0
          ? `${rows.length === 1 ? 'One line was' : `${rows.length} lines were`} read, with no errors.`
          : `${wrong.length === 1 ? 'One line has an error' : `${wrong.length} lines have errors`}, so nothing can be imported yet. Correct the file and choose it again.`}{' '}
        <span className="muted">
          Read as {encoding}.{ignoredColumns.length > 0 ? ` Not used: ${ignoredColumns.join(', ')}.` : ''}
        </span>
      </p>
      {wrong.length === 0 && asked > 0 ? (
        <p>
          {asked === 1 ? 'One headteacher is' : `${asked} headteachers are`} asked by e-mail to commit their school to
          the full year, because the list does not say so yet.
        </p>
      ) : null}
      <ul className={css.preview} aria-label="Lines of the file">
        {sorted.slice(0, SHOWN).map(({ line, outcome, name, email, school, problems }) => (
          <li key={line}>
            <span className="muted">Line {line}</span>{' '}
            <Tag tone={OUTCOMES[outcome].tone}>{OUTCOMES[outcome].words}</Tag>{' '}
            <strong>
              <bdi>{name || 'No name'}</bdi>
            </strong>{' '}
            <span className="muted">{[email, school].filter(Boolean).join(', ')}</span>
            {problems.length > 0 ? (
              <ul className={css.problems}>
                {problems.map(problem => (
                  <li key={`${problem.column}${problem.message}`}>
                    {problem.column ? `${problem.column}: ` : ''}
                    {problem.message}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN ? <p className="muted">And {sorted.length - SHOWN} more lines.</p> : null}
    </section>
  );
}
