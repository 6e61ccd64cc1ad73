import { useQuery } from '@apollo/client/react';
import { HubMark, RecordPage } from '@tessellate/network-web';
import { Card, EmptyState } from '@tessellate/web-ui';
import { Link } from 'react-router';
import css from './places.module.css';
import { groupSummary, type RecruitingGroup, RecruitingGroupsQuery } from './recruiting-groups';

/** The groups a hub fills, those first that recruit. */
export function RecruitingPage() {
  const query = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <RecordPage
      query={query}
      header={() => ({
        title: 'Recruiting',
        crumbs: [{ label: 'Your hub', to: '/hub' }],
        lead: 'Who has registered interest in the groups of your hub, and who has a place.',
      })}
    >
      {({ recruitingGroups }) => <RecruitingGroups groups={recruitingGroups} />}
    </RecordPage>
  );
}

export function RecruitingGroups({ groups }: { groups: readonly RecruitingGroup[] }) {
  if (groups.length === 0) {
    return (
      <EmptyState title="There are no groups to fill yet">
        Once your hub has a Work Group this year or next, its applications will appear here.
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
            <p className="muted">{groupSummary(group)}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
