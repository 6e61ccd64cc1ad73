import { useQuery } from '@apollo/client/react';
import { HubMark } from '@tessellate/network-web';
import { graphql, isNotFound, messageOf, type ResultOf } from '@tessellate/web-kernel';
import {
  Card,
  EmptyState,
  ErrorState,
  formatDay,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
} from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './places.module.css';

const RecruitingGroupsQuery = graphql(/* GraphQL */ `
  query RecruitingGroups {
    recruitingGroups {
      id
      title
      reference
      capacity
      placesTaken
      recruitingUntil
      counts {
        state
        count
      }
      hub {
        id
        ...HubMark
      }
      viewerCan {
        manage
      }
    }
  }
`);

type Group = ResultOf<typeof RecruitingGroupsQuery>['recruitingGroups'][number];

/** The groups a hub fills, those first that recruit. */
export function RecruitingPage() {
  const { data, error, loading, refetch } = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network' });
  if (!data && isNotFound(error)) return <NotFoundState />;
  if (!data && error)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader
        title="Recruiting"
        lead="Who has registered interest in the groups of your hub, and who has a place."
      />
      {data ? <Groups groups={data.recruitingGroups} /> : <ListSkeleton count={4} />}
    </Page>
  );
}

function Groups({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) {
    return (
      <EmptyState title="There is no group to fill">
        As soon as your hub has a Work Group this year or next, its registrations stand here.
      </EmptyState>
    );
  }
  return (
    <ul className={css.groups}>
      {groups.map(group => (
        <li key={group.id}>
          <Card as="article" aria-labelledby={`group-${group.id}`}>
            <p className={css.overline}>
              <HubMark hub={group.hub} full />
            </p>
            <h2 id={`group-${group.id}`} className={css.groupTitle}>
              <Link to={`/hub/recruiting/${group.id}`}>{group.reference}</Link>
            </h2>
            <p className="muted">{summary(group)}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function summary({ capacity, placesTaken, counts, recruitingUntil, viewerCan }: Group): string {
  const count = (state: string) => counts.find(entry => entry.state === state)?.count ?? 0;
  const parts = [`${placesTaken} of ${capacity} places taken`];
  if (viewerCan.manage) {
    if (count('AWAITING_HUB') > 0) parts.push(`${count('AWAITING_HUB')} awaiting your decision`);
    if (count('WAITLISTED') > 0) parts.push(`${count('WAITLISTED')} on the waitlist`);
    parts.push(
      recruitingUntil && new Date(recruitingUntil) > new Date()
        ? `recruiting until ${formatDay(recruitingUntil)}`
        : 'not recruiting',
    );
  }
  return parts.join(' · ');
}
