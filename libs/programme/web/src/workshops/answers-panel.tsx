import { RSVP_LABELS, type RsvpChoice } from '@tessellate/programme-contract';
import { type FragmentOf, graphql, readFragment } from '@tessellate/web-kernel';
import { PersonLine, SectionHeader } from '@tessellate/web-ui';
import { RegisterEntryFragment, type RegisterLine } from './workshops.documents';
import css from './workshops.module.css';

const AnswersPanelFragment = graphql(/* GraphQL */ `
  fragment AnswersPanel on Workshop {
    id
    entries {
      ...RegisterLine
    }
  }
`);

const GROUPS: readonly { choice: RsvpChoice | null; label: string }[] = [
  { choice: 'COMING', label: RSVP_LABELS.COMING },
  { choice: 'ONLINE', label: RSVP_LABELS.ONLINE },
  { choice: 'APOLOGIES', label: RSVP_LABELS.APOLOGIES },
  { choice: null, label: 'No answer yet' },
];

/** Who comes, for those who lead the group. */
export function AnswersPanel({ workshop }: { workshop: FragmentOf<typeof AnswersPanelFragment> }) {
  const { entries } = readFragment(AnswersPanelFragment, workshop);
  if (!entries) return null;
  const lines = entries.map(entry => readFragment(RegisterEntryFragment, entry)).filter(line => line.member);
  const groups = GROUPS.map(group => ({
    ...group,
    lines: lines.filter(({ rsvp }) => (rsvp?.choice ?? null) === group.choice),
  }));
  return (
    <section aria-labelledby="workshop-answers">
      <SectionHeader id="workshop-answers" title="Who comes" />
      <p className="muted">
        {groups
          .filter(group => group.lines.length > 0 || group.choice === 'COMING')
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
