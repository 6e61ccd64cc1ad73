import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { graphql } from '../gql';
import css from './sendings.module.css';

export const SendingLettersFragment = graphql(/* GraphQL */ `
  fragment SendingLetters on SendingLetter {
    to
    subject
    text
  }
`);

interface Kind {
  subject: string;
  letters: { to: string[]; text: string }[];
}

/** Who is told what: everybody by name or address, and each letter’s own words when it is opened. */
export function Letters({ letters }: { letters: readonly FragmentOf<typeof SendingLettersFragment>[] }) {
  const kinds: Kind[] = [];
  for (const letter of letters) {
    const { to, subject, text } = readFragment(SendingLettersFragment, letter);
    const kind = kinds.find(each => each.subject === subject);
    if (kind) kind.letters.push({ to, text });
    else kinds.push({ subject, letters: [{ to, text }] });
  }
  if (kinds.length === 0) return <p className="muted">Nobody is told.</p>;
  return (
    <ul className={css.kinds} aria-label="Who is told">
      {kinds.map(({ subject, letters: alike }) => (
        <li key={subject}>
          <strong dir="auto">{subject}</strong>
          <ul className={css.letters}>
            {alike.map(({ to, text }, index) => (
              <li key={`${index} ${to[0]}`}>
                {text ? (
                  <details>
                    <summary>
                      <bdi>{to.join(', ')}</bdi>
                    </summary>
                    <p className={css.text} dir="auto">
                      {text}
                    </p>
                  </details>
                ) : (
                  <bdi>{to.join(', ')}</bdi>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
