import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { isNotFound, messageOf } from '@tessellate/web-kernel';
import {
  ArticleSkeleton,
  Card,
  ErrorState,
  NotFoundState,
  Page,
  PageHeader,
  PersonAvatar,
  SectionHeader,
  Tag,
  TagRow,
} from '@tessellate/web-ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import css from './person-page.module.css';

const PersonPageQuery = graphql(/* GraphQL */ `
  query PersonPage($id: UUID!) {
    person(id: $id) {
      id
      name
      jobTitle
      offers
      seeks
      pictureFileId
      erased
      roleLabels
      school {
        id
        name
        town
      }
      department {
        id
      }
      viewerCan {
        edit
      }
    }
  }
`);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What people who share something see of each other. */
export function PersonPage({ actions }: { actions?: (person: { id: string; name: string }) => ReactNode }) {
  const { id = '' } = useParams();
  const { data, error, refetch, loading } = useQuery(PersonPageQuery, { variables: { id }, skip: !UUID.test(id) });
  if (!UUID.test(id) || isNotFound(error)) return <NotFoundState what="This person" />;
  if (!data) {
    return (
      <Page>
        {error ? (
          <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
        ) : (
          <ArticleSkeleton />
        )}
      </Page>
    );
  }
  const { person } = data;
  const school = person.school ? [person.school.name, person.school.town].filter(Boolean).join(', ') : null;
  return (
    <Page>
      <div className={css.head}>
        <PersonAvatar person={person} size="large" />
        <PageHeader
          title={person.name}
          lead={[person.jobTitle, school].filter(Boolean).join(' · ') || undefined}
          actions={
            person.viewerCan.edit ? (
              <Button component={Link} to="/profile" variant="default">
                Edit your profile
              </Button>
            ) : person.erased ? undefined : (
              actions?.(person)
            )
          }
        />
      </div>
      {person.roleLabels.length > 0 ? (
        <TagRow>
          {person.roleLabels.map(label => (
            <Tag key={label}>{label}</Tag>
          ))}
        </TagRow>
      ) : null}
      {person.erased ? (
        <p className="muted">This account was erased. What they wrote can still be read in its threads.</p>
      ) : null}
      <About title="What I can offer" text={person.offers} />
      <About title="What I am looking for" text={person.seeks} />
      {person.offers || person.seeks || person.erased ? null : (
        <p className="muted">
          {person.viewerCan.edit
            ? 'Tell others what you can offer and what you are looking for.'
            : 'They have not written anything here yet.'}
        </p>
      )}
      {person.department ? <Link to={`/departments/${person.department.id}`}>See their department’s page</Link> : null}
    </Page>
  );
}

function About({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <Card as="section">
      <SectionHeader title={title} />
      <p className={`read ${css.text}`} dir="auto">
        {text}
      </p>
    </Card>
  );
}
