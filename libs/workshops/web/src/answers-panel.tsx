import { ATTENDANCE_LABELS, ATTENDANCE_MARKS, RSVP_CHOICES, RSVP_LABELS } from '@tessellate/workshops-contract';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { PersonLine, SectionHeader } from '@tessellate/web-ui';
import { graphql } from './gql';
import { RegisterEntryFragment, type RegisterLine } from './workshops.documents';
import css from './workshops.module.css';

export const AnswersPanelFragment = graphql(/* GraphQL */ `
  fragment AnswersPanel on Workshop {
    id
    entries {
      ...RegisterLine
    }
  }
`);

interface LineGroup {
  label: string;
  holds: (line: RegisterLine) => boolean;
}

const BEFORE: readonly LineGroup[] = [
  ...RSVP_CHOICES.map(choice => ({
    label: RSVP_LABELS[choice],
    holds: (line: RegisterLine) => line.rsvp?.choice === choice,
  })),
  { label: 'No answer yet', holds: line => !line.rsvp },
];
const AFTER: readonly LineGroup[] = [
  ...ATTENDANCE_MARKS.map(mark => ({
    label: ATTENDANCE_LABELS[mark],
    holds: (line: RegisterLine) => line.attendance?.mark === mark,
  })),
  { label: 'Not marked yet', holds: line => !line.attendance },
];

/** Who comes, and once the workshop is over who came, for those who lead the group. */
export function AnswersPanel({ workshop, over }: { workshop: FragmentOf<typeof AnswersPanelFragment>; over: boolean }) {
  const { entries } = readFragment(AnswersPanelFragment, workshop);
  if (!entries) return null;
  const lines = entries.map(entry => readFragment(RegisterEntryFragment, entry)).filter(line => line.member);
  const groups = (over ? AFTER : BEFORE).map(({ label, holds }) => ({ label, lines: lines.filter(holds) }));
  return (
    <section aria-labelledby="workshop-answers">
      <SectionHeader id="workshop-answers" title={over ? 'Who came' : 'Who is coming'} />
      <p className="muted">
        {groups
          .filter((group, index) => group.lines.length > 0 || index === 0)
          .map(group => `${group.lines.length} ${group.label.toLowerCase()}`)
          .join(' · ')}
      </p>
      {groups.map(group => (group.lines.length > 0 ? <Answers key={group.label} {...group} /> : null))}
    </section>
  );
}

function Answers({ label, lines }: { label: string; lines: readonly RegisterLine[] }) {
  return (
    <>
      <SectionHeader level={3} title={`${label} (${lines.length})`} />
      <ul className={css.people}>
        {lines.map(({ person, school, rsvp }) => (
          <li key={person.id}>
            <PersonLine
              person={person}
              below={[school?.name, rsvp?.reason, rsvp?.beforeMove ? 'answered before it moved' : null]
                .filter(Boolean)
                .join(' · ')}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
