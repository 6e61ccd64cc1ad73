import { useQuery } from '@apollo/client/react';
import { daysOf, daysText, dayWords } from '@tessellate/workshops-contract';
import { messageOf, readFragment, type ResultOf } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, PersonLine, SectionHeader, Tag } from '@tessellate/web-ui';
import { graphql } from './gql';
import { WorkshopDaysFragment } from './workshops.documents';
import css from './workshops.module.css';

const GroupDaysQuery = graphql(/* GraphQL */ `
  query GroupDays($id: UUID!) {
    workGroupDays(id: $id) {
      id
      days
      planned
      members {
        person {
          id
          name
          pictureFileId
        }
        days {
          ...DaysParts
        }
      }
    }
  }
`);

/** Days so far of everybody who takes part: for those who lead the group. */
export function GroupDays({ workGroupId }: { workGroupId: string }) {
  const { data, error, loading, refetch } = useQuery(GroupDaysQuery, {
    variables: { id: workGroupId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section aria-labelledby="group-days">
      <SectionHeader id="group-days" title="Days so far" />
      {data ? (
        <Members group={data.workGroupDays} />
      ) : error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : (
        <ListSkeleton count={4} />
      )}
    </section>
  );
}

function Members({ group }: { group: ResultOf<typeof GroupDaysQuery>['workGroupDays'] }) {
  const members = group.members
    .map(({ person, days }) => ({ person, own: readFragment(WorkshopDaysFragment, days) }))
    .sort(
      (one, other) =>
        Number(other.own.outOfReach) - Number(one.own.outOfReach) ||
        one.person.name.localeCompare(other.person.name, 'en-GB'),
    );
  return (
    <>
      {group.planned < group.days ? (
        <p role="note">
          The workshops of this cycle add up to {daysText(group.planned)} of the {daysText(group.days)} days.
        </p>
      ) : null}
      {members.length === 0 ? <p className="muted">Nobody has joined yet.</p> : null}
      <ul className={css.people}>
        {members.map(({ person, own }) => (
          <li key={person.id} className={css.dayLine}>
            <PersonLine
              person={person}
              below={
                own.elsewhere > 0
                  ? `${daysOf(own.credit, own.days)}, ${dayWords(own.elsewhere)} of that in another group`
                  : daysOf(own.credit, own.days)
              }
            />
            {own.outOfReach ? <Tag tone="needs">can reach {dayWords(own.possible)}</Tag> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
