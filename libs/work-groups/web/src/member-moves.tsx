import { formatDay, SectionHeader } from '@tessellate/web-ui';
import { type FragmentOf, readFragment } from '@tessellate/web-kernel';
import { graphql } from './gql';
import css from './member-list.module.css';

export const MemberMovesFragment = graphql(/* GraphQL */ `
  fragment MemberMoves on WorkGroup {
    id
    moves {
      id
      fromId
      fromTitle
      toId
      toTitle
      reason
      movedAt
      person {
        id
        name
      }
    }
  }
`);

type Group = FragmentOf<typeof MemberMovesFragment>;

/** What stands beneath somebody’s name: where they have come from, or where they are going. Nothing for participants. */
export function MoveNote({ group, personId }: { group: Group; personId: string }) {
  const { id, moves } = readFragment(MemberMovesFragment, group);
  const own = moves.filter(({ person }) => person.id === personId);
  const going = own.find(({ fromId, movedAt }) => fromId === id && !movedAt);
  const came = own.find(({ toId, movedAt }) => toId === id && movedAt);
  return (
    <>
      {came?.movedAt ? (
        <span className={css.note}>
          Moved here from <bdi>{came.fromTitle}</bdi>, {formatDay(came.movedAt)}
        </span>
      ) : null}
      {going ? (
        <span className={css.note}>
          Moves to <bdi>{going.toTitle}</bdi> as soon as they are told
        </span>
      ) : null}
    </>
  );
}

/** Who has gone on in another group, and who is on the way here: for those who lead the group or manage its hub. */
export function MemberMoves({ group }: { group: Group }) {
  const { id, moves } = readFragment(MemberMovesFragment, group);
  const coming = moves.filter(({ toId, movedAt }) => toId === id && !movedAt);
  const gone = moves.filter(({ fromId, movedAt }) => fromId === id && movedAt);
  if (coming.length + gone.length === 0) return null;
  return (
    <section>
      <SectionHeader level={3} title="Moves" />
      <ul className={css.moves}>
        {coming.map(({ id: key, person, fromTitle }) => (
          <li key={key}>
            <bdi>{person.name}</bdi> comes from <bdi>{fromTitle}</bdi> as soon as they are told
          </li>
        ))}
        {gone.map(({ id: key, person, toTitle, movedAt, reason }) => (
          <li key={key}>
            <bdi>{person.name}</bdi> moved to <bdi>{toTitle}</bdi>
            {movedAt ? `, ${formatDay(movedAt)}` : ''}
            <span className={css.note} dir="auto">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
