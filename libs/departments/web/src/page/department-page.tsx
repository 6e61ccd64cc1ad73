import { Button } from '@mantine/core';
import { isNotFound, messageOf, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import {
  ArticleSkeleton,
  ErrorState,
  NotFoundState,
  Page,
  PageHeader,
  SectionHeader,
  useAnnounce,
} from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { DepartmentAside } from './department-aside';
import { DepartmentSections } from './department-sections';

const DepartmentPageQuery = graphql(/* GraphQL */ `
  query DepartmentPage($id: UUID!) {
    department(id: $id) {
      id
      name
      school {
        id
        name
        town
        laName
      }
      viewerCan {
        edit
      }
      ...DepartmentSections
      ...DepartmentAside
    }
  }
`);

export interface DepartmentPageProps {
  /** Comments on the practice. Filled in by the app. */
  comments?: ReactNode;
  /** The department's strategies. Filled in by the app. */
  posts?: ReactNode;
}

/** A department's page: who we are, our context, our practice, its strategies, and what colleagues say about it. */
export function DepartmentPage({ comments, posts }: DepartmentPageProps) {
  const { id = '' } = useParams();
  const [gone, setGone] = useState(false);
  const announce = useAnnounce();
  const { data, error, loading, again } = useLiveQuery(DepartmentPageQuery, { variables: { id } });
  useRoom(
    { type: 'DEPARTMENT', id },
    {
      onEvicted: () => setGone(true),
      'department.profileUpdated': change => {
        if (change.departmentId !== id) return;
        again();
        announce('This page was updated just now.');
      },
      onResync: again,
    },
  );
  if (gone || isNotFound(error)) return <NotFoundState what="This department" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <ArticleSkeleton />
      </Page>
    );
  }
  const { department } = data;
  return (
    <Page aside={<DepartmentAside department={department} />} asideLabel="About this department">
      <PageHeader
        title={`${department.name} at ${department.school.name}`}
        crumbs={[{ label: 'Departments', to: '/departments' }]}
        lead={placeOf(department.school)}
        actions={
          department.viewerCan.edit ? (
            <Button component={Link} to={`/departments/${id}/edit`} variant="default">
              Edit this page
            </Button>
          ) : null
        }
      />
      <DepartmentSections department={department} />
      {posts ? (
        <section aria-labelledby="department-posts">
          <SectionHeader id="department-posts" title="Strategies we have shared" />
          {posts}
        </section>
      ) : null}
      {comments}
    </Page>
  );
}

/** “Uckfield, East Sussex”, each once. */
const placeOf = ({ town, laName }: { town: string | null; laName: string }): string =>
  town && town !== laName ? `${town}, ${laName}` : laName;
