import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { formatDateTime } from '@tessellate/web-ui';
import { graphql } from '../gql';
import { Letters } from '../sendings/letters';

export const LetterPreviewBodyFragment = graphql(/* GraphQL */ `
  fragment LetterPreviewBody on LetterPreview {
    dueAt
    letters {
      ...SendingLetters
    }
    notTold {
      id
      name
      why
    }
  }
`);

/** Who gets what, who does not and why, and when it goes. */
export function LetterPreviewBody({ preview }: { preview: FragmentOf<typeof LetterPreviewBodyFragment> }) {
  const { dueAt, letters, notTold } = readFragment(LetterPreviewBodyFragment, preview);
  return (
    <>
      <Letters letters={letters} />
      {notTold.length > 0 ? (
        <>
          <p>Not to these:</p>
          <ul>
            {notTold.map(({ id, name, why }) => (
              <li key={id}>
                <bdi>{name}</bdi>: {why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {letters.length > 0 ? (
        <p className="muted">
          {dueAt
            ? `It goes out ${formatDateTime(dueAt)}, and not in the evening, at weekends or in holidays. Until then you can take it back, and nobody is told.`
            : 'It goes out straight away.'}
        </p>
      ) : null}
    </>
  );
}
