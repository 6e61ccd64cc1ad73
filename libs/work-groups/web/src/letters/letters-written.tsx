import { type FragmentOf, readFragment, type ResultOf } from '@tessellate/web-kernel';
import { formatDateTime, SectionHeader } from '@tessellate/web-ui';
import { graphql } from '../gql';
import css from './letters.module.css';

export const LetterWrittenFragment = graphql(/* GraphQL */ `
  fragment LetterWritten on GroupLetter {
    id
    subject
    words
    writtenAt
    takenBackAt
    sent
    skipped
    waiting
    author {
      id
      name
    }
    recipients {
      id
      name
      sentAt
      skipped
    }
  }
`);

type Written = ResultOf<typeof LetterWrittenFragment>;

/** What was written so far, with how many it has gone to. */
export function LettersWritten({ letters }: { letters: readonly FragmentOf<typeof LetterWrittenFragment>[] }) {
  return (
    <section aria-labelledby="letters-written">
      <SectionHeader id="letters-written" title="Letters so far" />
      {letters.length === 0 ? <p className="muted">Nobody has written a letter here yet.</p> : null}
      <ul className={css.written}>
        {letters.map(letter => {
          const shown = readFragment(LetterWrittenFragment, letter);
          return (
            <li key={shown.id}>
              <details>
                <summary>
                  <strong dir="auto">{shown.subject}</strong>{' '}
                  <span className="muted">
                    <bdi>{shown.author.name}</bdi>, {formatDateTime(shown.writtenAt)}: {standingOf(shown)}
                  </span>
                </summary>
                <p className={css.words} dir="auto">
                  {shown.words}
                </p>
                <ul aria-label="Who it was for">
                  {shown.recipients.map(({ id, name, skipped }) => (
                    <li key={id}>
                      <bdi>{name}</bdi>
                      {skipped ? <span className="muted">: not sent. {skipped}</span> : null}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const people = (count: number): string => (count === 1 ? 'one person' : `${count} people`);

function standingOf({ takenBackAt, waiting, sent, skipped }: Written): string {
  if (takenBackAt) return 'taken back, nobody got it';
  if (waiting > 0 && sent === 0) return `waits to go to ${people(waiting)}`;
  return `sent to ${people(sent)}${skipped > 0 ? `, not to ${skipped}` : ''}`;
}
