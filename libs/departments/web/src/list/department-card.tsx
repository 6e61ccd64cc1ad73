import { SchoolLine } from '@tessellate/network-web';
import { readFragment, type FragmentOf } from '@tessellate/web-kernel';
import { Card, RelativeTime, Tag } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import css from './department-card.module.css';

export const DepartmentCardFragment = graphql(/* GraphQL */ `
  fragment DepartmentCard on Department {
    id
    school {
      id
      ...SchoolLine
    }
    viewerCan {
      edit
    }
    members {
      label
      person {
        id
        name
      }
    }
    profile {
      excerpt
      updatedAt
    }
  }
`);

/** A department as it stands in the list: where, who leads it, and its first words. */
export function DepartmentCard({ department }: { department: FragmentOf<typeof DepartmentCardFragment> }) {
  const { id, school, viewerCan, members, profile } = readFragment(DepartmentCardFragment, department);
  const lead = members[0];
  return (
    <Card as="article" aria-labelledby={`department-${id}`}>
      <div className={css.head}>
        <h2 id={`department-${id}`} className={css.title}>
          <Link to={`/departments/${id}`}>
            <SchoolLine school={school} />
          </Link>
        </h2>
        {viewerCan.edit ? <Tag tone="idea">Your department</Tag> : null}
      </div>
      {profile?.excerpt ? (
        <p className={css.excerpt} dir="auto">
          {profile.excerpt}
        </p>
      ) : null}
      {!profile && viewerCan.edit ? (
        <p className={css.excerpt}>
          <Link to={`/departments/${id}/edit`}>Say who you are</Link>, so that the others in your group know who they
          are learning with.
        </p>
      ) : null}
      <p className={css.foot}>
        {lead ? `${lead.label}: ${lead.person.name}` : 'No members yet'}
        {profile ? (
          <>
            {' · updated '}
            <RelativeTime at={profile.updatedAt} />
          </>
        ) : (
          ' · nothing written yet'
        )}
      </p>
    </Card>
  );
}
